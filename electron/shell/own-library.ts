import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { openLibrary, type Library } from '../store/library';
import { sendEvent } from './send-event';

/** Opens the library in the user data folder, and looks for outside changes when she comes back to it. */
export async function openOwnLibrary(): Promise<Library> {
  const library = await openLibrary({
    folder: join(app.getPath('userData'), 'library'),
    now: () => new Date(),
    makeId: randomUUID,
    onChangedElsewhere: () => {
      sendEvent('programs-changed', { reason: 'changed-elsewhere' });
    },
  });
  app.on('browser-window-focus', () => {
    void library.checkForOutsideChanges().then((changes) => {
      if (changes.programs) sendEvent('programs-changed', { reason: 'changed-elsewhere' });
    });
  });
  return library;
}
