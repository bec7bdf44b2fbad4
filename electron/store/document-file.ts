import { Low } from 'lowdb';
import type { AppError } from '../../shared/ipc/app-error';
import { fail, succeed, type Result } from '../../shared/result';
import { findChangedRows } from './changed-rows';
import { describeDiskError } from './disk-error';
import type { DocumentKind } from './document-kind';
import type { JsonAdapter } from './json-adapter';
import type { WriteGate } from './write-gate';

/** A change of a document and what its caller gets for it. The same `next` object: nothing to save. */
export type Change<T, V> = (current: T) => Result<{ next: T; value: V }, AppError>;

export interface DocumentFile<T> {
  read(): T;
  /** Disk first, then memory; one at a time. `change` is pure, and may be called more than once. */
  save<V>(change: Change<T, V>): Promise<Result<V, AppError>>;
  /** Reads the file again if it was changed by somebody else; answers whether its rows changed. */
  refresh(): Promise<boolean>;
  /** Resolves when nothing is being saved. */
  settle(): Promise<void>;
}

export interface DocumentFileParts<T> {
  kind: DocumentKind<T>;
  adapter: JsonAdapter<T>;
  /** What the file holds, or the empty document where there is none. Asked for once, when it is needed. */
  document: () => T;
  gate: WriteGate;
  /** Runs before each save, in the queue: the order of the saves must stay. */
  beforeSave: () => Promise<void>;
  /** Takes in what somebody else wrote, into `low`. */
  reread: (low: Low<T>) => Promise<Result<null, AppError>>;
  /** The rows of the document were changed by somebody else. */
  onChangedOutside: () => void;
}

export function createDocumentFile<T>(parts: DocumentFileParts<T>): DocumentFile<T> {
  const { kind, adapter, gate } = parts;
  let opened: Low<T> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  function low(): Low<T> {
    opened ??= new Low(adapter, parts.document());
    return opened;
  }

  function enqueue<V>(job: () => Promise<V>): Promise<V> {
    const done = queue.then(job);
    // A bug in one save is its caller's to hear of, and no reason to stop the next one.
    queue = done.catch(() => undefined);
    return done;
  }

  /** Ids of the rows that somebody else changed. */
  async function takeInOutsideChanges(): Promise<Result<ReadonlySet<string>, AppError>> {
    if (!(await adapter.hasChangedOutside())) return succeed(new Set<string>());
    const before = low().data;
    const reread = await parts.reread(low());
    if (!reread.ok) return reread;
    const changed = findChangedRows(kind.rowsOf(before), kind.rowsOf(low().data));
    if (changed.size > 0) parts.onChangedOutside();
    return succeed(changed);
  }

  async function write<V>(change: Change<T, V>): Promise<Result<V, AppError>> {
    const seen = low().data;
    const outside = await takeInOutsideChanges();
    if (!outside.ok) return outside;
    // She decided on what she saw: where somebody else changed the very same rows, she decides again.
    if (outside.value.size > 0 && !kind.isLastWriterRight) {
      const wanted = change(seen);
      const touched = wanted.ok
        ? findChangedRows(kind.rowsOf(seen), kind.rowsOf(wanted.value.next))
        : new Set<string>();
      if ([...touched].some((id) => outside.value.has(id))) {
        return fail({ code: 'changed-elsewhere' });
      }
    }
    const refusal = gate.refusal();
    if (refusal !== null) return fail(refusal);

    const changed = change(low().data);
    if (!changed.ok) return changed;
    const { next, value } = changed.value;
    if (next === low().data) return succeed(value);
    // What we could not read back is a bug, and must not reach the disk.
    const checked = kind.checkChange(low().data, next);
    // Not `low.update`, nor `low.write`, which move the memory before the disk.
    await adapter.write(checked);
    low().data = checked;
    return succeed(value);
  }

  return {
    read: () => low().data,

    async save(change) {
      const refusal = gate.refusal();
      if (refusal !== null) return fail(refusal);
      return enqueue(async () => {
        try {
          await parts.beforeSave();
          return await write(change);
        } catch (error) {
          return fail(describeDiskError(error));
        }
      });
    },

    refresh: () =>
      enqueue(async () => {
        try {
          const outside = await takeInOutsideChanges();
          return outside.ok && outside.value.size > 0;
        } catch (error) {
          // It will be said at the next save, where it matters.
          describeDiskError(error);
          return false;
        }
      }),

    settle: async () => {
      await queue;
    },
  };
}
