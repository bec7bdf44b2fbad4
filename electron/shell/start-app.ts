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
import { closeLibraryBeforeQuit } from './close-library';
import { buildMenu } from './menu';
import { openOwnLibrary } from './own-library';
import { findOwnWindow } from './own-window';
import { quitAfterSmokeTest } from './smoke-test';
import { openWindow } from './window';

/** What happens once the system is ready, in order. */
export async function startApp(): Promise<void> {
  lockSession();
  buildMenu();
  const library = await openOwnLibrary();
  const photos = openOwnPhotos(library);
  await serveAppFiles(join(__dirname, 'renderer'), join(__dirname, 'fonts'), (url) =>
    readServedPhoto(url, photos),
  );
  closeLibraryBeforeQuit(library);
  const { snooze } = followReminders(library);
  followDueDays(library);
  const quickLog = createQuickLogDesk(library);
  registerIpc(createHandlers(library, snooze, quickLog, photos));
  quitAfterSmokeTest(await openWindow());
  void createTrashShelf(library).purgeOverdue(new Date());

  app.on('activate', () => {
    if (findOwnWindow() === undefined) void openWindow();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !quickLog.staysOpen()) app.quit();
  });
}
