import { BrowserWindow } from 'electron';
import { APP_URL } from '../security/app-protocol';
import { openWindow } from './window';

/** Brings the window to the front, and opens it where it was closed. `isNew`: it was. */
export async function showWindow(): Promise<{ isNew: boolean }> {
  // Not any window: one that only works on photos must not be shown.
  const [found] = BrowserWindow.getAllWindows().filter(({ webContents }) =>
    webContents.getURL().startsWith(APP_URL),
  );
  const shown = found ?? (await openWindow());
  if (shown.isMinimized()) shown.restore();
  shown.show();
  shown.focus();
  return { isNew: found === undefined };
}
