import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { LIBRARY_DOCUMENTS } from '../../shared/model/documents/library-documents';
import { monthSchema } from '../../shared/model/id';
import { isSystemError } from './disk-error';

export const PROGRAMS_FOLDER = 'programs';
export const BACKUPS_FOLDER = 'backups';

/** `programs/2026-11.json`: names are relative to the library, with forward slashes on every system. */
export function monthFileName(month: string): string {
  return `${PROGRAMS_FOLDER}/${month}.json`;
}

export function documentFileName(name: string): string {
  return `${name}.json`;
}

export interface LibraryFiles {
  months: string[];
  /** Copies that sync tools made: "2026-11 (conflicted copy).json", "writings.sync-conflict-….json". */
  conflictCopies: { document: string; fileName: string }[];
}

/** What lies in the library, by name. A folder that is not there is empty. */
export async function listLibraryFiles(folder: string): Promise<LibraryFiles> {
  const months: string[] = [];
  const conflictCopies: LibraryFiles['conflictCopies'] = [];

  for (const fileName of await listFolder(path.join(folder, PROGRAMS_FOLDER))) {
    const [, month, rest] = /^(\d{4}-\d{2})(.*)\.json$/.exec(fileName) ?? [];
    if (month === undefined || !monthSchema.safeParse(month).success) continue;
    if (rest === '') months.push(month);
    else conflictCopies.push({ document: monthFileName(month), fileName });
  }
  for (const fileName of await listFolder(folder)) {
    const [, name, rest] = /^([a-z]+)(.*)\.json$/.exec(fileName) ?? [];
    if (name === undefined || !Object.hasOwn(LIBRARY_DOCUMENTS, name) || rest === '') continue;
    conflictCopies.push({ document: documentFileName(name), fileName });
  }
  return { months: months.toSorted(), conflictCopies };
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    // One that may not be read shows when its documents are.
    if (isSystemError(error)) return [];
    throw error;
  }
}
