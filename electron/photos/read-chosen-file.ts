import { open } from 'node:fs/promises';
import { isSystemError } from '../store/disk-error';

export type ChosenFile =
  { is: 'read'; bytes: Uint8Array } | { is: 'too-large' } | { is: 'unreadable' };

/** Reads a file that she chose, unless it is larger than `maxMegabytes`. */
export async function readChosenFile(path: string, maxMegabytes: number): Promise<ChosenFile> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > maxMegabytes * 1024 * 1024) return { is: 'too-large' };
      return { is: 'read', bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isSystemError(error)) return { is: 'unreadable' };
    throw error;
  }
}
