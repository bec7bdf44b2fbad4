import type { z } from 'zod';
import type { DocumentKindName } from '../../shared/model/migrations/migration-steps';

/** What the store must know about a kind of document. */
export interface DocumentKind<T> {
  name: DocumentKindName;
  version: number;
  schema: z.ZodType<T>;
  makeEmpty: () => T;
  /**
   * Throws when `next` could not be read back. What it shares with `before`, which is known to be
   * good, need not be checked again: that would be the dearest part of a save.
   */
  checkChange: (before: T, next: T) => T;
  /** The document as JSON, as it is written. */
  toBytes: (document: T) => Uint8Array;
  /**
   * What can be changed independently, by id: two computers may change different rows of a document,
   * but not the same one.
   */
  rowsOf: (document: T) => ReadonlyMap<string, unknown>;
  /** `base` with the rows that can still be read in a file that can't: they are the newer ones. */
  salvage: (text: string, base: T) => T;
  /** The last one to save a row wins, without asking: for what is only typing in progress. */
  isLastWriterRight: boolean;
}
