import type { AppError } from '../../shared/ipc/app-error';
import type {
  LibraryDocument,
  LibraryDocumentName,
} from '../../shared/model/documents/library-documents';
import { succeed, type Result } from '../../shared/result';
import type { DocumentFile } from './document-file';

/** One of the documents that are not programs, as the rest of the app sees it. */
export interface StoredDocument<N extends LibraryDocumentName> {
  /** What is on the disk, from memory. Never change it in place. */
  read(): LibraryDocument<N>;
  /**
   * Disk first, then memory; one at a time. `change` is pure: it may be called more than once, and
   * answers the same object when there is nothing to save.
   */
  update(
    change: (current: LibraryDocument<N>) => LibraryDocument<N>,
  ): Promise<Result<LibraryDocument<N>, AppError>>;
}

export function createStoredDocument<N extends LibraryDocumentName>(
  file: DocumentFile<LibraryDocument<N>>,
): StoredDocument<N> {
  return {
    read: () => file.read(),
    async update(change) {
      const saved = await file.save((current) => succeed({ next: change(current), value: null }));
      return saved.ok ? succeed(file.read()) : saved;
    },
  };
}
