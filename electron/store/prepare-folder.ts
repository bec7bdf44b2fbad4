import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeDiskError, isSystemError } from './disk-error';
import { BACKUPS_FOLDER, PROGRAMS_FOLDER } from './library-files';
import type { WriteGate } from './write-gate';
import { nameTemporary, sweepTemporaryFiles, syncFolder } from './write-atomically';

/** Makes the folders, finds out whether they may be written to, and sweeps what a killed writer left. */
export async function prepareFolder(folder: string, gate: WriteGate): Promise<void> {
  const programs = path.join(folder, PROGRAMS_FOLDER);
  const backups = path.join(folder, BACKUPS_FOLDER);
  try {
    await mkdir(folder, { recursive: true });
    await makeFolder(programs);
    await makeFolder(backups);
    await syncFolder(folder);
    // Asking for the permission is not enough: Windows and network drives answer wrongly.
    await tryToWrite(folder);
    await tryToWrite(programs);
    for (const swept of [folder, programs, backups]) await sweepTemporaryFiles(swept);
  } catch (error) {
    const described = describeDiskError(error);
    // A full disk may have room again later, and nothing was lost.
    if (described.code === 'disk-full') return;
    gate.makeReadOnly('no-permission');
    if (described.code === 'read-only') gate.notify({ kind: 'no-permission' });
    else if (isSystemError(error)) {
      gate.notify({ kind: 'unreadable', document: path.basename(folder), system: error.code });
    }
  }
}

/** Not `recursive`, which answers ENOENT where the file system is read-only. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
  }
}

async function tryToWrite(folder: string): Promise<void> {
  const probe = nameTemporary(folder);
  await writeFile(probe, '', { flag: 'wx' });
  await rm(probe, { force: true });
}
