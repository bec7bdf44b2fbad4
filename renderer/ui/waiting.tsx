import { useEffect, useState } from 'react';
import { uiWords } from '../words/ui';

/** Says that something is being read, but only when it takes long enough to wonder. */
export function Waiting() {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsSlow(true);
    }, 400);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isSlow ? <p role="status">{uiWords.loading}</p> : null;
}
