import { BrowserWindow } from 'electron';
import { APP_URL } from '../security/app-protocol';

/** The window that she sees; not one that only works on photos. */
export function findOwnWindow() {
  const [own] = BrowserWindow.getAllWindows().filter(({ webContents }) =>
    webContents.getURL().startsWith(APP_URL),
  );
  return own;
}
