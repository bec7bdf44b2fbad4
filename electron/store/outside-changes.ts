import type { LibraryDocumentName } from '../../shared/model/documents/library-documents';
import type { LibraryContext } from './document-slot';
import { listLibraryFiles } from './library-files';
import { mapBounded } from './map-bounded';
import type { MonthFiles } from './month-files';
import { FILES_AT_ONCE, type DocumentFiles } from './open-library-files';

/** What the check of the files found and read again. */
export interface OutsideChanges {
  programs: boolean;
  documents: LibraryDocumentName[];
}

/** Reads again what another program or computer changed, and months that it brought. */
export async function findOutsideChanges(
  { folder, gate }: LibraryContext,
  months: MonthFiles,
  documents: DocumentFiles,
): Promise<OutsideChanges> {
  const files = await listLibraryFiles(folder);
  for (const copy of files.conflictCopies) gate.notify({ kind: 'conflict-copy', ...copy });

  const known = new Set([...months.months(), ...files.months]);
  const monthsChanged = await mapBounded([...known], FILES_AT_ONCE, (month) =>
    months.file(month).refresh(),
  );
  const documentsChanged = await mapBounded(namesOf(documents), FILES_AT_ONCE, async (name) =>
    (await documents[name].refresh()) ? name : null,
  );
  return {
    programs: monthsChanged.includes(true),
    documents: documentsChanged.filter((name) => name !== null),
  };
}

/** Every one of them: none can be forgotten here. */
function namesOf(documents: DocumentFiles): LibraryDocumentName[] {
  return Object.keys(documents).filter((name): name is LibraryDocumentName => name in documents);
}
