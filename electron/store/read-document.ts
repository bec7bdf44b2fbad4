import { open } from 'node:fs/promises';
import type { AppError } from '../../shared/ipc/app-error';
import { migrateDocument } from '../../shared/model/migrations/migrate-document';
import type { MigrationStep } from '../../shared/model/migrations/migration-steps';
import { describeDiskError, isMissing, isSystemError } from './disk-error';
import type { CheckedDocument } from './checked-bytes';
import type { DocumentKind } from './document-kind';
import { stampOf, type FileStamp } from './file-stamp';

export type Parsing<T> =
  /** `isMigrated`: the file holds an older version than `document`. */
  | { outcome: 'good'; document: T; isMigrated: boolean }
  | { outcome: 'newer' }
  /** Empty, cut, not JSON, or of another shape. */
  | { outcome: 'corrupt' };

export type Reading<T> = (
  Parsing<T> | { outcome: 'absent' } | { outcome: 'unreadable'; error: AppError; system: string }
) & { stamp: FileStamp };

/** Reads a document without changing anything. */
export async function readDocument<T>(
  filePath: string,
  kind: DocumentKind<T>,
  steps: readonly MigrationStep[],
  checked?: CheckedDocument<T>,
): Promise<Reading<T>> {
  try {
    const file = await open(filePath, 'r');
    try {
      // Through the handle, so that stamp and content are those of the same file.
      const stamp = stampOf(await file.stat({ bigint: true }));
      const parsing = parseDocument(await file.readFile(), kind, steps, checked);
      // Not copied into another object: its document may be one that is parsed when it is asked for.
      return Object.assign(parsing, { stamp });
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isMissing(error)) return { outcome: 'absent', stamp: null };
    const described = describeDiskError(error);
    const system = isSystemError(error) ? error.code : '';
    return { outcome: 'unreadable', error: described, system, stamp: null };
  }
}

/** Parses what a file holds; a byte order mark, as Windows editors leave it, is let pass. */
export function parseDocument<T>(
  bytes: Uint8Array,
  kind: DocumentKind<T>,
  steps: readonly MigrationStep[],
  checked?: CheckedDocument<T>,
): Parsing<T> {
  if (checked?.isKnown(bytes) === true) return parseLater(bytes);
  let raw: unknown;
  try {
    raw = parseJson(bytes);
  } catch {
    return { outcome: 'corrupt' };
  }
  const migration = migrateDocument(raw, kind.version, steps);
  if (migration.outcome === 'newer') return { outcome: 'newer' };
  if (migration.outcome === 'unknown') return { outcome: 'corrupt' };
  const parsed = kind.schema.safeParse(migration.document);
  if (!parsed.success) return { outcome: 'corrupt' };
  const isMigrated = migration.from !== kind.version;
  if (!isMigrated) checked?.noteRead(bytes, parsed.data);
  return { outcome: 'good', document: parsed.data, isMigrated };
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** The very bytes that the schema let pass as they are: what they hold has its type, and can wait. */
function parseLater<T>(bytes: Uint8Array): Parsing<T> {
  let kept: { bytes: Uint8Array } | { document: T } = { bytes };
  return {
    outcome: 'good',
    isMigrated: false,
    get document() {
      if ('bytes' in kept) kept = { document: parseJson(kept.bytes) as T };
      return kept.document;
    },
  };
}
