import type { AppError } from '../../shared/ipc/app-error';
import type { LibraryNotice } from '../../shared/ipc/app-status';

export type ReadOnlyReason = 'newer-version' | 'no-permission';

/** What all documents of a library share: whether it may be written to, and what she should know. */
export interface WriteGate {
  readonly isReadOnly: boolean;
  readonly notices: LibraryNotice[];
  /** Why nothing may be written, if so. */
  refusal(): AppError | null;
  makeReadOnly(reason: ReadOnlyReason): void;
  /** The same notice is kept once. */
  notify(notice: LibraryNotice): void;
}

export function createWriteGate(): WriteGate {
  const notices: LibraryNotice[] = [];
  let reason: ReadOnlyReason | null = null;

  return {
    notices,
    get isReadOnly() {
      return reason !== null;
    },
    refusal: () => (reason === null ? null : { code: 'read-only', reason }),
    makeReadOnly(newReason) {
      reason ??= newReason;
    },
    notify(notice) {
      const written = JSON.stringify(notice);
      if (notices.some((other) => JSON.stringify(other) === written)) return;
      notices.push(notice);
    },
  };
}
