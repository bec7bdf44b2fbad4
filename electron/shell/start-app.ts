import { join } from 'node:path';
import { app } from 'electron';
import { followDueDays } from '../proposals/follow-due-days';
import { followReminders } from '../reminders/follow-reminders';
import { createQuickLogDesk } from '../quick-log/quick-log-desk';
import { createHandlers } from '../ipc/create-handlers';
import { registerIpc } from '../ipc/register-ipc';
import { openOwnPhotos } from '../photos/own-photos';
import { readServedPhoto } from '../photos/serve-photo';
import { serveAppFiles } from '../security/app-protocol';
import { lockSession } from '../security/lock-contents';
import { createTrashShelf } from '../trash/trash-shelf';
import { closeHungWindowsOnQuit } from './close-hung-windows';
import { closeLibraryBeforeQuit } from './close-library';
import { buildMenu } from './menu';
import { openOwnLibrary } from './own-library';
import { findOwnWindow } from './own-window';
import { quitAfterSmokeTest } from './smoke-test';
import { openWindow } from './window';

const PURGE_AFTER_MILLISECONDS = 1_500;

/** Her library, open, and all that works on it. */
async function openDesk() {
  const library = await openOwnLibrary();
  const photos = openOwnPhotos(library);
  closeLibraryBeforeQuit(library);
  const { snooze } = followReminders(library);
  followDueDays(library);
  const quickLog = createQuickLogDesk(library);
  return { library, photos, quickLog, handlers: createHandlers(library, snooze, quickLog, photos) };
}

/** What happens once the system is ready, in order. */
export async function startApp(): Promise<void> {
  lockSession();
  closeHungWindowsOnQuit();
  buildMenu();
  // The window loads while the files are read: what it asks waits for them.
  const opening = openDesk();
  const photos = opening.then((desk) => desk.photos);
  await serveAppFiles(join(__dirname, 'renderer'), join(__dirname, 'fonts'), (url) =>
    readServedPhoto(url, photos),
  );
  const registering = registerIpc(opening.then(({ handlers }) => handlers));
  const [{ library, quickLog }, window] = await Promise.all([
    opening,
    openWindow(),
    registering,
    photos,
  ]);
  quitAfterSmokeTest(window);
  // Once the log is there: it looks at all of it.
  setTimeout(() => {
    void library.warm().then(() => createTrashShelf(library).purgeOverdue(new Date()));
  }, PURGE_AFTER_MILLISECONDS);

  app.on('activate', () => {
    if (findOwnWindow() === undefined) void openWindow();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !quickLog.staysOpen()) app.quit();
  });
}
