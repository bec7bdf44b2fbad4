import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { finishRestore, type FinishedRestore } from '../store/full-backup/finish-restore';
import { openLibrary, type Library } from '../store/library';
import { sendEvent } from './send-event';

function noteRestore(library: Library, restored: FinishedRestore): void {
  if (restored.outcome === 'restored') {
    library.notices.push({ kind: 'library-restored', keptAs: restored.keptAs });
  } else if (restored.outcome === 'failed') {
    library.notices.push({ kind: 'restore-failed', system: restored.system });
  }
}

/** Opens the library in the user data folder, and looks for outside changes when she comes back to it. */
export async function openOwnLibrary(): Promise<Library> {
  const folder = join(app.getPath('userData'), 'library');
  // Written in by the bundler: another for every change of the code.
  const build = process.env['WORTH_SHARING_BUILD'];
  const restored = await finishRestore(folder);
  const library = await openLibrary({
    folder,
    now: () => new Date(),
    makeId: randomUUID,
    ...(build === undefined
      ? {}
      : { checked: { file: join(app.getPath('userData'), 'start-cache', 'checked.json'), build } }),
    onChangedElsewhere: () => {
      sendEvent('programs-changed', { reason: 'changed-elsewhere' });
    },
  });
  noteRestore(library, restored);
  app.on('browser-window-focus', () => {
    const known = library.notices.length;
    void library.checkForOutsideChanges().then((changes) => {
      if (library.notices.length !== known) sendEvent('notices-changed', {});
      if (changes.programs) sendEvent('programs-changed', { reason: 'changed-elsewhere' });
    });
  });
  return library;
}
