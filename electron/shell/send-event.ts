import { BrowserWindow } from 'electron';
import type { AppEvents } from '../../shared/ipc/events';

export type SendEvent = <E extends keyof AppEvents>(event: E, payload: AppEvents[E]) => void;

/** Tells the window, if there is one. */
export const sendEvent: SendEvent = (event, payload) => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.webContents.isDestroyed()) window.webContents.send(event, payload);
  }
};
