import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isMissing } from './disk-error';

/** Changes whenever somebody else writes the file; `null` where there is none. */
export type FileStamp = string | null;

export function stampOf(stats: BigIntStats): string {
  return `${stats.mtimeNs}-${stats.size}-${stats.ino}`;
}

export async function readStamp(filePath: string): Promise<FileStamp> {
  try {
    return stampOf(await stat(filePath, { bigint: true }));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
