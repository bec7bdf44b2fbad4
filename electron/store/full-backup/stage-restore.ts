import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, open, readdir, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import type { BackupRefusal } from '../../../shared/backups/backup-refusal';
import { fail, type Result, succeed } from '../../../shared/result';
import { isSystemError } from '../disk-error';
import { syncFolder, writeAtomically } from '../write-atomically';
import type { BackupSource } from './backup-source';
import { isDocument, listWholeLibrary } from './list-whole-library';
import { pourInto } from './pour-into';
import { namePlaces, type RestoreJournal } from './restore-places';

/** Left free on the disk, beside what is unpacked. */
const SPARE_BYTES = 50 * 1024 * 1024;

export interface StageJob {
  /** The library that is open. */
  libraryFolder: string;
  now: Date;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

class Damaged extends Error {}

/** Rejects with ENOSPC where it can be known ahead. */
async function checkSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < bytes + SPARE_BYTES) {
    throw Object.assign(new Error('The disk has no room for it.'), { code: 'ENOSPC' });
  }
}

/** A second name for the same bytes where the disk can, else a copy. Only for what never changes. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    await copyFile(from, to);
  }
}

async function unpack(
  source: BackupSource,
  file: { name: string; bytes: number },
  to: string,
  job: StageJob,
  onBytes: (bytes: number) => void,
): Promise<string> {
  const hash = createHash('sha256');
  let count = 0;
  const watched = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      count += chunk.length;
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
  const handle = await open(to, 'wx');
  try {
    const stream = await source.stream(file.name);
    stream.on('error', (error) => {
      watched.destroy(error);
    });
    await pourInto(handle, stream.pipe(watched), job.signal);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (count !== file.bytes) throw new Damaged();
  return hash.digest('hex');
}

async function unpackAll(source: BackupSource, staged: string, job: StageJob): Promise<void> {
  const hashes = new Map(source.manifest?.files.map(({ name, sha256 }) => [name, sha256]));
  const folders = new Set([staged]);
  let done = 0;
  const advance = (bytes: number): void => {
    done += bytes;
    job.onProgress(Math.min(done, source.total), source.total);
  };
  for (const file of source.files) {
    job.signal.throwIfAborted();
    const to = path.join(staged, file.name);
    // Belt and braces: the names were checked when the zip was opened.
    if (!to.startsWith(`${staged}${path.sep}`)) throw new Damaged();
    await mkdir(path.dirname(to), { recursive: true });
    folders.add(path.dirname(to));
    const from = source.pathOf(file.name);
    if (from !== null && !isDocument(file.name)) {
      await linkOrCopy(from, to);
      advance(file.bytes);
      continue;
    }
    const hash = await unpack(source, file, to, job, advance);
    const wanted = hashes.get(file.name);
    if (wanted !== undefined && wanted !== hash) throw new Damaged();
  }
  for (const folder of folders) await syncFolder(folder);
}

/** A daily back-up has no photos: those of the library stay. */
async function keepPictures(source: BackupSource, staged: string, job: StageJob): Promise<void> {
  const brought = new Set(source.files.map(({ name }) => name));
  const folders = new Set<string>();
  for (const file of await listWholeLibrary(job.libraryFolder)) {
    if (isDocument(file.name) || brought.has(file.name)) continue;
    const to = path.join(staged, file.name);
    await mkdir(path.dirname(to), { recursive: true });
    folders.add(path.dirname(to));
    await linkOrCopy(file.path, to);
  }
  for (const folder of folders) await syncFolder(folder);
}

/**
 * Unpacks a back-up beside the library, checks every byte, and notes that it is to take the
 * library's place at the next start (`finishRestore`). Until that note is on the disk nothing has
 * changed; from then on the next start finishes it, whatever happens in between.
 */
export async function stageRestore(
  source: BackupSource,
  job: StageJob,
): Promise<Result<RestoreJournal, BackupRefusal>> {
  const places = namePlaces(job.libraryFolder, job.now);
  await checkSpace(path.dirname(job.libraryFolder), source.total);
  try {
    await mkdir(places.staged);
    await unpackAll(source, places.staged, job);
    const hasPictures =
      source.manifest !== null || source.pathOf(source.files[0]?.name ?? '') !== null;
    if (!hasPictures) await keepPictures(source, places.staged, job);
    await syncFolder(places.parent);
    const journal = places.journal;
    await writeAtomically(places.journalFile, Buffer.from(JSON.stringify(journal)));
    return succeed(journal);
  } catch (problem) {
    await rm(places.staged, { recursive: true, force: true });
    if (problem instanceof Damaged) return fail('damaged');
    const isZipError = problem instanceof Error && !isSystemError(problem);
    if (isZipError && problem.name !== 'AbortError') return fail('damaged');
    if (isSystemError(problem) && problem.code.startsWith('Z_')) return fail('damaged');
    throw problem;
  }
}

/** What a restore that was killed half-way left beside the library. */
export async function sweepStaged(libraryFolder: string): Promise<void> {
  const parent = path.dirname(libraryFolder);
  const start = `${path.basename(libraryFolder)}.restoring-`;
  for (const name of await readdir(parent)) {
    if (name.startsWith(start)) await rm(path.join(parent, name), { recursive: true, force: true });
  }
}
