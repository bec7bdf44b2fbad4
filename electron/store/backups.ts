import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { LIBRARY_DOCUMENTS } from '../../shared/model/documents/library-documents';
import { isMissing } from './disk-error';
import { BACKUPS_FOLDER, documentFileName, listLibraryFiles, monthFileName } from './library-files';
import { readStamp } from './file-stamp';
import { writeAtomically } from './write-atomically';
import { writeZip, type ZipSource } from './write-zip';

export const DAILY_BACKUPS_KEPT = 10;

const DAILY_NAME = /^\d{4}-\d{2}-\d{2}\.zip$/;
const BACKUP_NAME = /^(\d{4}-\d{2}-\d{2})(-before-migration)?\.zip$/;

export interface BackupFile {
  /** The day it was made, `YYYY-MM-DD`, in her time zone. */
  madeOn: string;
  filePath: string;
}

/** Newest first; of one day, the daily one first (it was made when the library could be read). */
export async function listBackups(folder: string): Promise<BackupFile[]> {
  const backups: BackupFile[] = [];
  for (const name of (await listNames(folder)).toSorted().toReversed()) {
    const [, madeOn] = BACKUP_NAME.exec(name) ?? [];
    if (madeOn !== undefined) {
      backups.push({ madeOn, filePath: path.join(folder, BACKUPS_FOLDER, name) });
    }
  }
  return backups;
}

/** What a back-up has of a document; `null` where it has nothing, or can't be read itself. */
export async function readFromBackup(
  backup: BackupFile,
  documentName: string,
): Promise<Uint8Array | null> {
  try {
    const zip = await readFile(backup.filePath);
    const entries = unzipSync(zip, { filter: (entry) => entry.name === documentName });
    return entries[documentName] ?? null;
  } catch {
    // A broken zip throws fflate's own errors; there may be an older good one.
    return null;
  }
}

/**
 * Makes the daily back-up unless it is there; answers whether the library had anything to back up.
 * Then lets the oldest daily ones go.
 */
export async function makeDailyBackup(folder: string, day: string): Promise<boolean> {
  const isThere = await makeBackup(folder, `${day}.zip`);
  const daily = (await listNames(folder)).filter((name) => DAILY_NAME.test(name)).toSorted();
  for (const name of daily.slice(0, -DAILY_BACKUPS_KEPT)) {
    await rm(path.join(folder, BACKUPS_FOLDER, name), { force: true });
  }
  return isThere;
}

/** Kept for good. One that is there already is older, so truer to what was, and stays. */
export async function makeBackupBeforeMigration(folder: string, day: string): Promise<void> {
  await makeBackup(folder, `${day}-before-migration.zip`);
}

async function makeBackup(folder: string, name: string): Promise<boolean> {
  const filePath = path.join(folder, BACKUPS_FOLDER, name);
  if ((await readStamp(filePath)) !== null) return true;
  const sources = await listSources(folder);
  if (sources.length === 0) return false;
  await writeAtomically(filePath, (file) => writeZip(file, sources));
  return true;
}

async function listSources(folder: string): Promise<ZipSource[]> {
  const { months } = await listLibraryFiles(folder);
  const names = [
    ...months.map(monthFileName),
    ...Object.keys(LIBRARY_DOCUMENTS).map(documentFileName),
  ];
  const sources: ZipSource[] = [];
  for (const name of names) {
    const filePath = path.join(folder, name);
    if ((await readStamp(filePath)) === null) continue;
    sources.push({ name, read: () => readIfThere(filePath) });
  }
  return sources;
}

async function readIfThere(filePath: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await readFile(filePath);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(path.join(folder, BACKUPS_FOLDER));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
