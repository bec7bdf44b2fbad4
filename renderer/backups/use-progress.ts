import { useEffect, useState } from 'react';
import { api } from '../api';

/** How far a long job is, while it is on. */
export function useProgress(
  event: 'backup-progress' | 'log-export-progress',
  isOn: boolean,
): { done: number; total: number } {
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  useEffect(() => {
    if (!isOn) return undefined;
    const stop = api.on(event, ({ done, total }) => {
      setProgress({ done, total });
    });
    return () => {
      stop();
      setProgress({ done: 0, total: 0 });
    };
  }, [event, isOn]);
  return progress;
}
