import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import { noteSave } from './saves-under-way';

export type SaveStatus =
  | { status: 'unchanged' }
  | { status: 'waiting' }
  | { status: 'saving' }
  | { status: 'saved' }
  | { status: 'failed'; error: AppError };

interface Pending<T> {
  value: T;
  save: (value: T) => Answered<unknown>;
}

/**
 * Saves what she types after a short rest, when the page goes away, and when the window closes.
 * `saved` is said only once the disk has it. A failed save keeps the text waiting: the next change,
 * or `flush`, tries again. `save` is remembered with the value, so a late save still goes to the
 * thing that the text was typed for.
 */
export function useAutosave<T>(save: (value: T) => Answered<unknown>, restMs = 400) {
  const [state, setState] = useState<SaveStatus>({ status: 'unchanged' });
  const pending = useRef<Pending<T> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const next = pending.current;
    if (next === null) return running.current;
    pending.current = null;
    running.current = running.current.then(async () => {
      setState({ status: 'saving' });
      const answer = await next.save(next.value);
      if (answer.ok) {
        setState({ status: pending.current === null ? 'saved' : 'waiting' });
      } else {
        pending.current ??= next;
        setState({ status: 'failed', error: answer.error });
      }
    });
    noteSave(running.current);
    return running.current;
  }, []);

  const change = useCallback(
    (value: T) => {
      pending.current = { value, save };
      setState({ status: 'waiting' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), restMs);
    },
    [flush, restMs, save],
  );

  /** Forgets what was not saved yet: the thing itself was saved or thrown away in another way. */
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
  }, []);

  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('beforeunload', leave);
    return () => {
      window.removeEventListener('beforeunload', leave);
      leave();
    };
  }, [flush]);

  return { state, change, flush, forget };
}
