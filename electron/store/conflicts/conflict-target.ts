import {
  LIBRARY_DOCUMENTS,
  type LibraryDocumentName,
} from '../../../shared/model/documents/library-documents';
import { LIBRARY_DOCUMENT_KINDS } from '../library-document-kinds';
import type { MonthFiles } from '../month-files';
import { monthKind } from '../month-kind';
import type { DocumentFiles } from '../open-library-files';
import type { ConflictTarget } from './conflict-shelf';

/** The open document of a name (`programs/2026-11.json`, `writings.json`), with its kind. */
export function findConflictTarget(months: MonthFiles, documents: DocumentFiles) {
  return (name: string): ConflictTarget<unknown> | null => {
    const month = /^programs\/(\d{4}-\d{2})\.json$/.exec(name)?.[1];
    if (month !== undefined) {
      return asAny({ kind: monthKind(month), file: months.file(month) });
    }
    const bare = name.replace(/\.json$/, '');
    if (!Object.hasOwn(LIBRARY_DOCUMENTS, bare)) return null;
    // `Object.hasOwn` says no more to the types.
    const known = bare as LibraryDocumentName;
    return asAny({ kind: LIBRARY_DOCUMENT_KINDS[known], file: documents[known] });
  };
}

/** Rows are merged as plain objects, and each save checks the whole with the kind's own schema. */
function asAny(target: { kind: unknown; file: unknown }): ConflictTarget<unknown> {
  return target as ConflictTarget<unknown>;
}
