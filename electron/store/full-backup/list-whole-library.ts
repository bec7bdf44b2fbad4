import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSafeEntryName } from '../../../shared/backups/check-entry-name';
import { isMissing } from '../disk-error';
import { BACKUPS_FOLDER } from '../library-files';
import { isTemporaryName } from '../write-atomically';

export interface LibraryFile {
  /** Relative to the library, with forward slashes. */
  name: string;
  path: string;
  bytes: number;
}

/**
 * Every file of a library, by name, but the daily back-ups and what a killed writer left. Links are
 * not followed. Documents, which change, come first; then what is named by its content.
 */
export async function listWholeLibrary(folder: string): Promise<LibraryFile[]> {
  const files: LibraryFile[] = [];
  async function walk(relative: string): Promise<void> {
    for (const entry of await readdir(path.join(folder, relative), { withFileTypes: true })) {
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (name === BACKUPS_FOLDER || isTemporaryName(entry.name)) continue;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile() && isSafeEntryName(name)) {
        const filePath = path.join(folder, name);
        files.push({ name, path: filePath, bytes: (await stat(filePath)).size });
      }
    }
  }
  try {
    await walk('');
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return files.toSorted(
    (one, other) =>
      Number(isDocument(other.name)) - Number(isDocument(one.name)) ||
      (one.name < other.name ? -1 : 1),
  );
}

/** A document of the library, or what became of one: everything that is not a photo or a handout. */
export function isDocument(name: string): boolean {
  return !/^(?:photos|handouts)\//.test(name);
}
