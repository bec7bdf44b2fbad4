import { constants } from 'node:fs';
import { copyFile, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { isSystemError } from './disk-error';
import { readStamp } from './file-stamp';
import { syncFolder } from './write-atomically';

/**
 * Keeps an unreadable file under another name and leaves it where it is, so that a crash before the
 * good document is written over it finds it unreadable again. Answers the path of the copy.
 */
export async function copyAside(filePath: string, now: Date): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const aside = asidePath(filePath, now, attempt);
    try {
      await copyFile(filePath, aside, constants.COPYFILE_EXCL);
    } catch (error) {
      if (isSystemError(error) && error.code === 'EEXIST') continue;
      throw error;
    }
    const copy = await open(aside, 'r+');
    try {
      await copy.sync();
    } finally {
      await copy.close();
    }
    await syncFolder(path.dirname(aside));
    return aside;
  }
}

/** Moves an unreadable file out of the way where there is nothing to put in its place. */
export async function moveAside(filePath: string, now: Date): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const aside = asidePath(filePath, now, attempt);
    // A rename would silently replace a file that was set aside before.
    if ((await readStamp(aside)) !== null) continue;
    await rename(filePath, aside);
    await syncFolder(path.dirname(aside));
    return aside;
  }
}

/** `2026-11.json.corrupt-20261123T185035Z`: no character that Windows refuses. */
function asidePath(filePath: string, now: Date, attempt: number): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return `${filePath}.corrupt-${stamp}${attempt === 1 ? '' : `-${String(attempt)}`}`;
}

/** The name, relative to the library, of a file beside a document. */
export function nameBeside(name: string, filePath: string): string {
  return path.posix.join(path.posix.dirname(name), path.basename(filePath));
}
