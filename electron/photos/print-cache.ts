import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listJpegSegments } from '../../shared/photos/jpeg-segments';
import { isMissing } from '../store/disk-error';

/** Smaller copies of photos. May be deleted at any time: they are made again. */
export interface SmallerCopies {
  /**
   * The absolute path of a copy whose longer side is at most `maxSide` pixels; made once, then kept.
   * `null` where the photo is missing or broken.
   */
  pathOf(hash: string, maxSide: number): Promise<string | null>;
  readCopy(hash: string, maxSide: number): Promise<Uint8Array | null>;
  /** Removes the copies of photos that are not in the library any more. */
  prune(kept: ReadonlySet<string>): Promise<void>;
}

export function createSmallerCopies(parts: {
  /** Outside the library: copies are neither synced nor backed up. */
  cacheFolder: string;
  readPhoto: (hash: string) => Promise<Uint8Array | null>;
  makeSmaller: (photo: Uint8Array, maxSide: number) => Promise<Uint8Array | null>;
}): SmallerCopies {
  /** Asked for twice at the same time, it is made once. */
  const making = new Map<string, Promise<Uint8Array | null>>();

  const fileOf = (hash: string, maxSide: number): string =>
    path.join(parts.cacheFolder, String(maxSide), `${hash}.jpg`);

  async function makeCopy(hash: string, maxSide: number): Promise<Uint8Array | null> {
    const photo = await parts.readPhoto(hash);
    const copy = photo === null ? null : await parts.makeSmaller(photo, maxSide);
    if (copy === null) return null;
    const file = fileOf(hash, maxSide);
    const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
    await mkdir(path.dirname(file), { recursive: true });
    try {
      await writeFile(temporary, copy);
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return copy;
  }

  async function readCopy(hash: string, maxSide: number): Promise<Uint8Array | null> {
    const kept = await readWhole(fileOf(hash, maxSide));
    if (kept !== null) return kept;
    const key = `${hash} ${String(maxSide)}`;
    const made = making.get(key) ?? makeCopy(hash, maxSide);
    making.set(key, made);
    try {
      return await made;
    } finally {
      making.delete(key);
    }
  }

  return {
    readCopy,
    async pathOf(hash, maxSide) {
      return (await readCopy(hash, maxSide)) === null ? null : fileOf(hash, maxSide);
    },
    async prune(kept) {
      for (const size of await listNames(parts.cacheFolder)) {
        const folder = path.join(parts.cacheFolder, size);
        for (const name of await listNames(folder)) {
          const isKept = kept.has(path.basename(name, '.jpg'));
          if (!isKept) await rm(path.join(folder, name), { force: true });
        }
      }
    },
  };
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Written without fsync, a copy may be cut short after a power cut: then it is as if it were not there. */
async function readWhole(file: string): Promise<Uint8Array | null> {
  try {
    const bytes = await readFile(file);
    return listJpegSegments(bytes) === null ? null : bytes;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
