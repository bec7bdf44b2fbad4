import { BrowserWindow } from 'electron';
import { APP_URL } from '../security/app-protocol';
import { openWindow } from './window';

function findWindow(): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) =>
    window.webContents.getURL().startsWith(APP_URL),
  );
}

/** Brings the window to the front, and opens it where it was closed. `isNew`: it was. */
export async function showWindow(): Promise<{ window: BrowserWindow; isNew: boolean }> {
  const open = findWindow();
  const window = open ?? (await openWindow());
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  return { window, isNew: open === undefined };
}
