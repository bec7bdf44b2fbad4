import { app, BrowserWindow } from 'electron';

/** What she typed is saved as she types: a page that has not answered by then has nothing to say. */
const PATIENCE_MILLISECONDS = 4_000;

/**
 * Quitting asks each page whether it may go. One that has just crashed and is being loaded again
 * may never answer, and the app would stay: it is closed without being asked.
 */
export function closeHungWindowsOnQuit(): void {
  app.once('before-quit', () => {
    setTimeout(() => {
      for (const window of BrowserWindow.getAllWindows()) window.destroy();
      app.quit();
    }, PATIENCE_MILLISECONDS);
  });
}
