import { useSyncExternalStore } from 'react';

/** A long job that goes on while she looks at other pages. */
export interface Work {
  readonly key: string;
  readonly label: string;
  readonly done: number;
  /** 0 where it is not known how much there is to do. */
  readonly total: number;
  readonly isStopping: boolean;
  /** `null` where it can't be ended half-way. */
  readonly stop: (() => void) | null;
}

let works: readonly Work[] = [];
const listeners = new Set<() => void>();

function setWorks(next: readonly Work[]): void {
  works = next;
  for (const listen of listeners) listen();
}

function patch(key: string, change: Partial<Work>): void {
  setWorks(works.map((one) => (one.key === key ? { ...one, ...change } : one)));
}

/** Shows a job at the foot of the window until it has ended. */
export async function showWork<T>(
  { label, total, onStop }: { label: string; total: number; onStop?: () => void },
  run: (key: string, onProgress: (done: number) => void) => Promise<T>,
): Promise<T> {
  const key = crypto.randomUUID();
  const stop = (): void => {
    patch(key, { isStopping: true });
    onStop?.();
  };
  const work = { key, label, total, done: 0, isStopping: false };
  setWorks([...works, { ...work, stop: onStop === undefined ? null : stop }]);
  try {
    return await run(key, (done) => {
      patch(key, { done });
    });
  } finally {
    setWorks(works.filter((one) => one.key !== key));
  }
}

export function useWorks(): readonly Work[] {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => works,
  );
}
