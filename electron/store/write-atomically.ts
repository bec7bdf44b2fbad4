import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isSystemError } from './disk-error';
import { stampOf } from './file-stamp';

const TEMPORARY_NAME = /^\.worth-sharing-[0-9a-f]{16}\.tmp$/;
const IS_WINDOWS = process.platform === 'win32';

/**
 * Replaces a file so that after a crash or a power cut there is either the old one or the new one,
 * and the new one for certain once this has resolved. Answers the stamp of what was written.
 */
export async function writeAtomically(
  filePath: string,
  content: Uint8Array | ((file: FileHandle) => Promise<void>),
): Promise<string> {
  const folder = path.dirname(filePath);
  // A unique name in the same folder: a rename is atomic only within a file system, and two writers
  // must never share a half-written file.
  const temporary = nameTemporary(folder);
  const file = await open(temporary, 'wx');
  try {
    let stamp: string;
    try {
      if (typeof content === 'function') await content(file);
      else await file.writeFile(content);
      // Without this a power cut can leave the new name on an empty file.
      await file.sync();
      stamp = stampOf(await file.stat({ bigint: true }));
    } finally {
      await file.close();
    }
    await replace(temporary, filePath);
    await syncFolder(folder);
    return stamp;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** A new name of the kind that `sweepTemporaryFiles` knows. */
export function nameTemporary(folder: string): string {
  return path.join(folder, `.worth-sharing-${randomBytes(8).toString('hex')}.tmp`);
}

/** Without this a power cut can undo the rename. Windows can't open folders and does it by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (IS_WINDOWS) return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export function isTemporaryName(name: string): boolean {
  return TEMPORARY_NAME.test(name);
}

/** Removes what a killed writer left behind. */
export async function sweepTemporaryFiles(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (isTemporaryName(name)) await rm(path.join(folder, name), { force: true });
  }
}

/** On Windows a virus scanner or a sync tool may hold the file for a moment. */
async function replace(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const isHeld =
        IS_WINDOWS && isSystemError(error) && ['EPERM', 'EACCES', 'EBUSY'].includes(error.code);
      if (!isHeld || attempt === 8) throw error;
      await wait(25 * attempt);
    }
  }
}
