import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, readFile } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { ZipFile } from 'yazl';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupManifest,
  MANIFEST_NAME,
} from '../../../shared/backups/backup-manifest';
import { writeAtomically } from '../write-atomically';
import { isDocument, type LibraryFile, listWholeLibrary } from './list-whole-library';
import { pourInto } from './pour-into';

export interface FullBackupJob {
  folder: string;
  appVersion: string;
  madeAt: string;
  /** Runs a job while no program goes from one document to another. */
  holdStill: <V>(job: () => Promise<V>) => Promise<V>;
  /** In bytes. */
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** Pictures and papers are compressed already. */
const COMPRESSED = /\.(?:jpe?g|png|webp|gif|heic|pdf|zip|docx|xlsx|pptx|mp3|mp4|m4a|mov)$/i;

/** Counts and hashes what flows through. */
function watch(hash: Hash, onBytes: (bytes: number) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      onBytes(chunk.length);
      done(null, chunk);
    },
  });
}

/** The documents as they are at one moment: a few hundred kB, or 75 MB for 50,000 programs. */
async function readDocuments(
  folder: string,
): Promise<{ files: LibraryFile[]; documents: Map<string, Buffer> }> {
  const files = await listWholeLibrary(folder);
  const documents = new Map<string, Buffer>();
  for (const file of files) {
    if (isDocument(file.name)) documents.set(file.name, await readFile(file.path));
  }
  return { files, documents };
}

async function writeZip(output: FileHandle, job: FullBackupJob): Promise<BackupManifest> {
  const { files, documents } = await job.holdStill(() => readDocuments(job.folder));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    madeAt: job.madeAt,
    appVersion: job.appVersion,
    files: [],
  };
  let done = 0;
  const zip = new ZipFile();
  // yazl opens one of them after the other: memory holds a few chunks, whatever the size of all.
  for (const { name, path } of files) {
    zip.addReadStreamLazy(name, { compress: !COMPRESSED.test(name) }, (give) => {
      const document = documents.get(name);
      const source = document === undefined ? createReadStream(path) : Readable.from([document]);
      const hash = createHash('sha256');
      let bytes = 0;
      const watched = watch(hash, (count) => {
        bytes += count;
        done += count;
        job.onProgress(Math.min(done, total), total);
      });
      watched.on('end', () => {
        manifest.files.push({ name, bytes, sha256: hash.digest('hex') });
      });
      source.on('error', (error: Error) => {
        watched.destroy(error);
      });
      give(null, source.pipe(watched));
    });
  }
  zip.addReadStreamLazy(MANIFEST_NAME, {}, (give) => {
    give(null, Readable.from([Buffer.from(JSON.stringify(manifest))]));
  });
  zip.end();
  const zipped = zip.outputStream;
  if (!(zipped instanceof Readable)) throw new Error('yazl gives no stream of Node.');
  zip.on('error', (error: Error) => {
    zipped.destroy(error);
  });
  await pourInto(output, zipped, job.signal);
  return manifest;
}

/**
 * Writes everything of a library into one zip, with a list of it and its hashes. Atomic: the zip is
 * there whole or not at all. Rejects with the system's error, or with an AbortError.
 */
export async function writeFullBackup(
  filePath: string,
  job: FullBackupJob,
): Promise<BackupManifest> {
  const written: BackupManifest[] = [];
  await writeAtomically(filePath, async (output) => {
    written.push(await writeZip(output, job));
  });
  const [manifest] = written;
  if (manifest === undefined) throw new Error('The back-up was not written.');
  return manifest;
}
