import { useSyncExternalStore } from 'react';

/** A short sentence at the foot of the window, with one way out (most often: undo). */
export interface Notice {
  readonly key: number;
  /** `plain` leaves by itself; the others stay until she closes them. */
  readonly tone: 'plain' | 'waiting' | 'problem';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

let notices: readonly Notice[] = [];
let nextKey = 1;
const listeners = new Set<() => void>();

function setNotices(next: readonly Notice[]): void {
  notices = next;
  for (const listen of listeners) listen();
}

/** Shows a sentence. What is plain leaves by itself. */
export function tell(notice: Omit<Notice, 'key' | 'tone'> & { tone?: Notice['tone'] }): void {
  const shown: Notice = { tone: 'plain', ...notice, key: nextKey++ };
  // A new note takes the place of one that only informed: a pile of them hides the page.
  const kept = notices.filter(
    (one) => one.text !== shown.text && (one.tone !== 'plain' || one.action !== undefined),
  );
  setNotices([...kept, shown].slice(-3));
}

export function dismissNotice(key: number): void {
  setNotices(notices.filter((one) => one.key !== key));
}

export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    () => notices,
  );
}
