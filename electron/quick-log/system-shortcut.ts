import { globalShortcut } from 'electron';
import type { QuickLogStatus } from '../../shared/quick-log/quick-log-status';

/** On Wayland no program can take keys: it is told that it has them, and never hears them. */
function doesDesktopDecide(): boolean {
  return (
    process.platform === 'linux' &&
    (process.env['XDG_SESSION_TYPE'] === 'wayland' || (process.env['WAYLAND_DISPLAY'] ?? '') !== '')
  );
}

/** Takes the keys, in place of those that it had; `null` gives them back. */
export function takeShortcut(
  accelerator: string | null,
  onPress: () => void,
): QuickLogStatus['shortcut'] {
  globalShortcut.unregisterAll();
  if (accelerator === null) return 'off';
  if (doesDesktopDecide()) return 'desktop-decides';
  try {
    return globalShortcut.register(accelerator, onPress) ? 'on' : 'taken';
  } catch {
    // Keys that this system does not know.
    return 'taken';
  }
}
