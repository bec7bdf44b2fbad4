import { useEffect, useState } from 'react';

/** A value as it was when she last rested: what takes a while is not done between two letters. */
export function useRested<T>(value: T, restMs = 350): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value);
    }, restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [value, restMs]);
  return rested;
}
