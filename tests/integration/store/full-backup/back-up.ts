import { writeFullBackup } from '../../../../electron/store/full-backup/write-full-backup';

export const NOW = new Date('2026-11-23T18:50:35.000Z');

export const quietly = { onProgress: () => undefined, signal: new AbortController().signal };

export async function backUp(folder: string, zip: string): Promise<void> {
  await writeFullBackup(zip, {
    folder,
    appVersion: '0.1.0',
    madeAt: NOW.toISOString(),
    holdStill: (job) => job(),
    ...quietly,
  });
}
