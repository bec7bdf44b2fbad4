import type { IpcMainInvokeEvent } from 'electron';
import { APP_ORIGIN } from './app-protocol';

/** Whether a message came from the main frame of our own page: not a sub-frame, not another origin. */
export function isOwnPage(event: IpcMainInvokeEvent): boolean {
  const { senderFrame, sender } = event;
  if (senderFrame === null || senderFrame !== sender.mainFrame) return false;
  return senderFrame.url.startsWith(`${APP_ORIGIN}/`);
}
