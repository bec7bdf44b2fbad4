// Run in a process of its own: restores a zip over a library, as the app does, until it is killed.
import { openZipSource } from '../../../electron/store/full-backup/backup-source';
import { finishRestore } from '../../../electron/store/full-backup/finish-restore';
import { stageRestore } from '../../../electron/store/full-backup/stage-restore';

const [, , libraryFolder = '', zip = ''] = process.argv;

async function restore(): Promise<void> {
  const source = await openZipSource(zip);
  if (!source.ok) throw new Error(source.error);
  const staged = await stageRestore(source.value, {
    libraryFolder,
    now: new Date(),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  if (!staged.ok) throw new Error(staged.error);
  await finishRestore(libraryFolder);
}

process.stdin.once('data', () => {
  restore().then(
    () => process.exit(0),
    (bug: unknown) => {
      process.stderr.write(String(bug));
      process.exit(1);
    },
  );
});
process.stdout.write('ready\n');
