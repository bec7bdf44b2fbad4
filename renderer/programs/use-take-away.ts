import { useEffect, useRef } from 'react';
import { tell } from '../state/notices';
import { formWords } from '../words/program-form';

/**
 * Offers back a row that she took away from a form, at its place among the rows as they are by then.
 * Once the form is closed it says so.
 */
export function useTakeAway<T>(
  rows: readonly T[],
  onChange: (rows: T[]) => void,
): (row: T, at: number, text: string) => void {
  const latest = useRef<{ rows: readonly T[]; onChange: (rows: T[]) => void } | null>(null);
  useEffect(() => {
    latest.current = { rows, onChange };
    return () => {
      latest.current = null;
    };
  }, [rows, onChange]);

  return (row, at, text) => {
    const putBack = (): void => {
      if (latest.current === null) {
        tell({ text: formWords.formIsClosed });
        return;
      }
      const { rows: now, onChange: change } = latest.current;
      change([...now.slice(0, at), row, ...now.slice(at)]);
    };
    tell({ text, action: { label: formWords.undo, run: putBack } });
  };
}
