import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { describeDiskError, isMissing, isSystemError } from '../disk-error';
import { readStamp } from '../file-stamp';
import { BACKUPS_FOLDER } from '../library-files';
import { syncFolder } from '../write-atomically';
import { journalPath, type RestoreJournal, restoreJournalSchema } from './restore-places';
import { sweepStaged } from './stage-restore';

export type FinishedRestore =
  /** There was nothing to do. */
  | { outcome: 'none' }
  /** The library that was there is kept beside it under this name. */
  | { outcome: 'restored'; keptAs: string }
  /** The system refused (`system` is its short code); the library is the one that was there. */
  | { outcome: 'failed'; system: string };

async function readJournal(libraryFolder: string): Promise<RestoreJournal | null> {
  try {
    const raw: unknown = JSON.parse(await readFile(journalPath(libraryFolder), 'utf8'));
    const journal = restoreJournalSchema.safeParse(raw);
    return journal.success ? journal.data : null;
  } catch (error) {
    // Written atomically by us alone: what can't be read is nobody's restore.
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

const isThere = async (place: string): Promise<boolean> => (await readStamp(place)) !== null;

/**
 * Two renames, each of which is whole or has not happened. Killed before the first: the old library
 * and a note. Between: no library, and the note. After the second: the new one. Each of these is
 * carried on with at the next start.
 */
async function swap(libraryFolder: string, journal: RestoreJournal): Promise<void> {
  const parent = path.dirname(libraryFolder);
  const staged = path.join(parent, journal.staged);
  const kept = path.join(parent, journal.keptAs);
  if (await isThere(staged)) {
    if ((await isThere(libraryFolder)) && !(await isThere(kept))) {
      await rename(libraryFolder, kept);
      await syncFolder(parent);
    }
    if (!(await isThere(libraryFolder))) {
      await rename(staged, libraryFolder);
      await syncFolder(parent);
    }
  }
  await giveUp(libraryFolder, journal);
  await takeBackupsAlong(kept, libraryFolder);
}

/** The ten daily back-ups stay with the library that is in use. */
async function takeBackupsAlong(kept: string, libraryFolder: string): Promise<void> {
  const from = path.join(kept, BACKUPS_FOLDER);
  const to = path.join(libraryFolder, BACKUPS_FOLDER);
  if (!(await isThere(from)) || (await isThere(to)) || !(await isThere(libraryFolder))) return;
  await rename(from, to);
  await syncFolder(kept);
  await syncFolder(libraryFolder);
}

/** Back to what was: only where nothing stands in the library's place. */
async function giveUp(libraryFolder: string, journal: RestoreJournal): Promise<void> {
  const kept = path.join(path.dirname(libraryFolder), journal.keptAs);
  if (!(await isThere(libraryFolder)) && (await isThere(kept))) await rename(kept, libraryFolder);
}

/** Finishes a restore that was begun, before the library is opened. Never rejects for the system's errors. */
export async function finishRestore(libraryFolder: string): Promise<FinishedRestore> {
  try {
    const journal = await readJournal(libraryFolder);
    if (journal === null) {
      await rm(journalPath(libraryFolder), { force: true });
      await sweepStaged(libraryFolder);
      return { outcome: 'none' };
    }
    try {
      await swap(libraryFolder, journal);
    } catch (error) {
      describeDiskError(error);
      await giveUp(libraryFolder, journal);
      await rm(journalPath(libraryFolder), { force: true });
      return { outcome: 'failed', system: isSystemError(error) ? error.code : '' };
    }
    await rm(journalPath(libraryFolder), { force: true });
    await syncFolder(path.dirname(libraryFolder));
    return { outcome: 'restored', keptAs: journal.keptAs };
  } catch (error) {
    describeDiskError(error);
    // The folder itself may not be there yet: it is the first start.
    return isMissing(error)
      ? { outcome: 'none' }
      : { outcome: 'failed', system: isSystemError(error) ? error.code : '' };
  }
}
