import { findOwnWindow } from './own-window';
import { openWindow } from './window';

/** Brings the window to the front, and opens it where it was closed. `isNew`: it was. */
export async function showWindow(): Promise<{ isNew: boolean }> {
  const found = findOwnWindow();
  const shown = found ?? (await openWindow());
  if (shown.isMinimized()) shown.restore();
  shown.show();
  shown.focus();
  return { isNew: found === undefined };
}
