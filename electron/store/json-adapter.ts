import type { Adapter } from 'lowdb';
import type { MigrationStep } from '../../shared/model/migrations/migration-steps';
import type { CheckedDocument } from './checked-bytes';
import type { DocumentKind } from './document-kind';
import { readStamp, type FileStamp } from './file-stamp';
import { readDocument, type Reading } from './read-document';
import { writeAtomically } from './write-atomically';

/** Thrown through lowdb, whose `read` has no other way to say it. */
export class UnreadableDocument extends Error {
  constructor(readonly reading: Exclude<Reading<unknown>, { outcome: 'good' | 'absent' }>) {
    super(`The document is ${reading.outcome}`);
  }
}

export interface JsonAdapter<T> extends Adapter<T> {
  /** Whether the file is not the one that was last read or written here. */
  hasChangedOutside(): Promise<boolean>;
}

/** Answers the stamp of what was written. */
export async function writeDocument<T>(
  filePath: string,
  kind: DocumentKind<T>,
  document: T,
  checked?: CheckedDocument<T>,
): Promise<string> {
  const bytes = kind.toBytes(document);
  const stamp = await writeAtomically(filePath, bytes);
  checked?.noteWritten(bytes);
  return stamp;
}

/** lowdb's adapter for one document: read with its schema, written durably. */
export function createJsonAdapter<T>(
  filePath: string,
  kind: DocumentKind<T>,
  steps: readonly MigrationStep[],
  firstStamp: FileStamp,
  checked?: CheckedDocument<T>,
): JsonAdapter<T> {
  let stamp = firstStamp;
  return {
    async read() {
      const reading = await readDocument(filePath, kind, steps, checked);
      if (reading.outcome === 'absent') return null;
      if (reading.outcome !== 'good') throw new UnreadableDocument(reading);
      stamp = reading.stamp;
      return reading.document;
    },

    async write(document) {
      stamp = await writeDocument(filePath, kind, document, checked);
    },

    async hasChangedOutside() {
      const found = await readStamp(filePath);
      // Nobody but a person or a sync tool takes a document away: what we hold of it is then all
      // there is, and the next save writes it again.
      return found !== null && found !== stamp;
    },
  };
}
