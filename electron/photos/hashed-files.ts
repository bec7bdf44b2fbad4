import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { findOrphans, type HashedFile } from '../../shared/photos/find-orphans';
import { KEEP_REMOVED_FILES_DAYS } from '../../shared/photos/photo-limits';
import { isMissing } from '../store/disk-error';
import { mapBounded } from '../store/map-bounded';
import { syncFolder, writeAtomically } from '../store/write-atomically';

const ASIDE = 'removed';
const HASH = /^[0-9a-f]{64}$/;
const DAY_MS = 86_400_000;

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Files that are named by the SHA-256 of their bytes, so that the same bytes are kept once. */
export interface HashedFiles {
  /** Durable once it has resolved. Rejects with the system's error. Answers the hash. */
  write(bytes: Uint8Array): Promise<string>;
  /** Also what was set aside. `null` where it is missing, or its bytes are not those of its name. */
  read(hash: string): Promise<Uint8Array | null>;
  /** Names relative to the library, with forward slashes. Without what was set aside. */
  list(): Promise<string[]>;
  /** Sets aside what nothing refers to, puts back what is referred to again, and removes for good what was set aside 30 days ago. */
  tidy(referred: ReadonlySet<string>, now: Date): Promise<void>;
}

/** `ending` is `.jpg`, or nothing for files of any kind. */
export function createHashedFiles(
  libraryFolder: string,
  name: string,
  ending: string,
): HashedFiles {
  const folder = path.join(libraryFolder, name);
  const aside = path.join(folder, ASIDE);
  const placeOf = (hash: string): string => path.join(folder, `${hash}${ending}`);
  const asideOf = (hash: string): string => path.join(aside, `${hash}${ending}`);

  async function readWhole(file: string, hash: string): Promise<Uint8Array | null> {
    try {
      const bytes = await readFile(file);
      return hashBytes(bytes) === hash ? bytes : null;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async function listHashes(where: string): Promise<string[]> {
    try {
      const names = await readdir(where);
      return names
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, file.length - ending.length))
        .filter((hash) => HASH.test(hash));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  async function listAll(now: Date): Promise<HashedFile[]> {
    const daysOf = async (file: string): Promise<number> =>
      Math.floor((now.getTime() - (await stat(file)).mtimeMs) / DAY_MS);
    const inPlace = await mapBounded(await listHashes(folder), 16, async (hash) => ({
      hash,
      asideForDays: null,
      days: await daysOf(placeOf(hash)),
    }));
    const setAside = await mapBounded(await listHashes(aside), 16, async (hash) => ({
      hash,
      asideForDays: await daysOf(asideOf(hash)),
    }));
    // What came in a moment ago, or from another computer, may not have its program yet.
    return [...inPlace.filter(({ days }) => days >= 1), ...setAside];
  }

  return {
    async write(bytes) {
      const hash = hashBytes(bytes);
      // What lies there may be half a file of a synced folder.
      if ((await readWhole(placeOf(hash), hash)) !== null) return hash;
      await mkdir(folder, { recursive: true });
      await syncFolder(libraryFolder);
      await writeAtomically(placeOf(hash), bytes);
      return hash;
    },

    async read(hash) {
      if (!HASH.test(hash)) return null;
      return (await readWhole(placeOf(hash), hash)) ?? (await readWhole(asideOf(hash), hash));
    },

    async list() {
      return (await listHashes(folder)).toSorted().map((hash) => `${name}/${hash}${ending}`);
    },

    async tidy(referred, now) {
      const plan = findOrphans(await listAll(now), referred, KEEP_REMOVED_FILES_DAYS);
      if (plan.setAside.length > 0) await mkdir(aside, { recursive: true });
      for (const hash of plan.setAside) {
        // Its days begin now: the file itself may be years old.
        await utimes(placeOf(hash), now, now);
        await rename(placeOf(hash), asideOf(hash));
      }
      for (const hash of plan.putBack) await rename(asideOf(hash), placeOf(hash));
      for (const hash of plan.remove) await rm(asideOf(hash), { force: true });
    },
  };
}
