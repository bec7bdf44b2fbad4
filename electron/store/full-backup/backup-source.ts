import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import {
  anyManifestSchema,
  BACKUP_VERSION,
  type BackupManifest,
  backupManifestSchema,
  MANIFEST_NAME,
} from '../../../shared/backups/backup-manifest';
import type { BackupRefusal } from '../../../shared/backups/backup-refusal';
import { fail, type Result, succeed } from '../../../shared/result';
import { listWholeLibrary } from './list-whole-library';
import { type BackupZip, openBackupZip } from './open-backup-zip';

/** Where a library can come back from: a zip, or a library that was kept whole. */
export interface BackupSource {
  files: { name: string; bytes: number }[];
  total: number;
  manifest: BackupManifest | null;
  stream(name: string): Promise<Readable>;
  /** The file itself, where it lies unpacked on this disk. */
  pathOf(name: string): string | null;
  close(): void;
}

const MOST_MANIFEST_BYTES = 100 * 1024 * 1024;

/** Why a zip with this manifest is not restored, or the manifest; `null` where it has none. */
async function readManifest(zip: BackupZip): Promise<Result<BackupManifest | null, BackupRefusal>> {
  const entry = zip.entries.find(({ name }) => name === MANIFEST_NAME);
  if (entry === undefined) return succeed(null);
  if (entry.bytes > MOST_MANIFEST_BYTES) return fail('swollen');
  let raw: unknown;
  try {
    raw = JSON.parse((await buffer(await zip.stream(MANIFEST_NAME))).toString('utf8'));
  } catch {
    // Not readable as a zip entry or as JSON: somebody changed it.
    return fail('damaged');
  }
  const any = anyManifestSchema.safeParse(raw);
  if (any.success && any.data.version > BACKUP_VERSION) return fail('newer-version');
  const manifest = backupManifestSchema.safeParse(raw);
  return manifest.success ? succeed(manifest.data) : fail('damaged');
}

/** Its list and the zip's must be the same. */
function agrees(manifest: BackupManifest, zip: BackupZip): boolean {
  const listed = new Map(manifest.files.map(({ name, bytes }) => [name, bytes]));
  return (
    listed.size === zip.entries.length - 1 &&
    zip.entries.every(({ name, bytes }) => name === MANIFEST_NAME || listed.get(name) === bytes)
  );
}

export async function openZipSource(
  filePath: string,
): Promise<Result<BackupSource, BackupRefusal>> {
  const opened = await openBackupZip(filePath);
  if (!opened.ok) return opened;
  const zip = opened.value;
  const manifest = await readManifest(zip);
  const isWrong = manifest.ok && manifest.value !== null && !agrees(manifest.value, zip);
  if (!manifest.ok || isWrong) {
    zip.close();
    return manifest.ok ? fail('damaged') : manifest;
  }
  const files = zip.entries.filter(({ name }) => name !== MANIFEST_NAME);
  return succeed({ ...zip, files, manifest: manifest.value, pathOf: () => null });
}

/** A library that was kept when another one was restored. */
export async function openFolderSource(folder: string): Promise<BackupSource> {
  const files = await listWholeLibrary(folder);
  const paths = new Map(files.map((file) => [file.name, file.path]));
  return {
    files,
    total: files.reduce((sum, { bytes }) => sum + bytes, 0),
    manifest: null,
    stream: (name) => Promise.resolve(createReadStream(paths.get(name) ?? name)),
    pathOf: (name) => paths.get(name) ?? null,
    close: () => undefined,
  };
}
