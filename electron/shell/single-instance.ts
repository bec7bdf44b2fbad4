import { app } from 'electron';
import { findOwnWindow } from './own-window';

/** Only one app may have the library open. A second start shows the window of the first. */
export function claimSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const window = findOwnWindow();
    if (window === undefined) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  return true;
}
