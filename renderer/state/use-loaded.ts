import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../shared/ipc/app-error';
import type { Answered } from '../../shared/ipc/api';
import { whenSavesEnded } from './saves-under-way';

export type Loaded<T> =
  { status: 'loading' } | { status: 'failed'; error: AppError } | { status: 'ready'; value: T };

/**
 * Asks the main process when `key` changes and on `reload`. An answer that comes after the key
 * has changed is dropped.
 */
export function useLoaded<T>(key: string, ask: () => Answered<T>) {
  const [loaded, setLoaded] = useState<{ key: string; state: Loaded<T> }>({
    key,
    state: { status: 'loading' },
  });
  const latestAsk = useRef(ask);
  const latestKey = useRef(key);
  useEffect(() => {
    latestAsk.current = ask;
    latestKey.current = key;
  });

  const load = useCallback(async () => {
    const asked = latestKey.current;
    const ask = latestAsk.current;
    await whenSavesEnded();
    const answer = await ask();
    if (asked !== latestKey.current) return;
    setLoaded({
      key: asked,
      state: answer.ok
        ? { status: 'ready', value: answer.value }
        : { status: 'failed', error: answer.error },
    });
  }, []);

  useEffect(() => {
    void load();
  }, [key, load]);

  const show = useCallback((value: T) => {
    setLoaded({ key: latestKey.current, state: { status: 'ready', value } });
  }, []);

  const state: Loaded<T> = loaded.key === key ? loaded.state : { status: 'loading' };
  return { state, reload: load, show };
}
