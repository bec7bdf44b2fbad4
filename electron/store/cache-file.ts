import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What the file holds, or `undefined` where it is not there or can't be read: it is made again then. */
export async function readCacheFile(file: string): Promise<unknown> {
  try {
    return JSON.parse((await readCacheText(file)) ?? '');
  } catch {
    return undefined;
  }
}

export async function readCacheText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Keeps something for the next start. Answers whether it could. Not fsynced: it is only worked out
 * of what the library says, and a broken one is made again.
 */
export function writeCacheFile(file: string, kept: unknown): Promise<boolean> {
  return writeCacheText(file, JSON.stringify(kept));
}

export async function writeCacheText(file: string, text: string): Promise<boolean> {
  const partial = `${file}.${String(process.pid)}.tmp`;
  try {
    // It may hold her words: for her eyes only, like the library.
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(partial, text, { mode: 0o600 });
    await rename(partial, file);
    return true;
  } catch {
    await rm(partial, { force: true }).catch(() => undefined);
    return false;
  }
}
