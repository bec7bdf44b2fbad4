import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BackupChoice } from '../../../shared/backups/backup-contents';
import { listBackups } from '../backups';
import { isMissing } from '../disk-error';
import { keptPattern } from './restore-places';

async function listKept(libraryFolder: string): Promise<BackupChoice[]> {
  const pattern = keptPattern(libraryFolder);
  const choices: BackupChoice[] = [];
  try {
    for (const name of await readdir(path.dirname(libraryFolder))) {
      const stamp = pattern.exec(name)?.[1];
      if (stamp === undefined) continue;
      const madeOn = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
      choices.push({ kind: 'kept', name, madeOn });
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return choices;
}

/** Everything that the library can go back to without a file of hers, newest first. */
export async function listChoices(libraryFolder: string): Promise<BackupChoice[]> {
  const daily = (await listBackups(libraryFolder)).map(({ madeOn, filePath }) => ({
    kind: 'daily' as const,
    name: path.basename(filePath),
    madeOn,
  }));
  const all = [...daily, ...(await listKept(libraryFolder))];
  return all.toSorted((one, other) => other.madeOn.localeCompare(one.madeOn));
}

/** The path of one of them; `null` for a name that is not in the list. */
export async function findChoice(
  libraryFolder: string,
  choice: Pick<BackupChoice, 'kind' | 'name'>,
): Promise<{ path: string; madeOn: string } | null> {
  const found = (await listChoices(libraryFolder)).find(
    ({ kind, name }) => kind === choice.kind && name === choice.name,
  );
  if (found === undefined) return null;
  const { madeOn, name } = found;
  if (found.kind === 'kept') return { madeOn, path: path.join(path.dirname(libraryFolder), name) };
  const backups = await listBackups(libraryFolder);
  const backup = backups.find(({ filePath }) => path.basename(filePath) === name);
  return backup === undefined ? null : { madeOn, path: backup.filePath };
}
