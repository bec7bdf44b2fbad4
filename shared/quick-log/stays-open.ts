import type { QuickLogSettings } from '../model/log-settings';

/**
 * Only Windows always shows its tray: on a Linux desktop it may be missing, and an app that she can't
 * see would go on without her knowing. On macOS the app stays in the Dock by custom, with or without
 * this.
 */
export function canStayOpen(platform: 'mac' | 'windows' | 'linux'): boolean {
  return platform === 'windows';
}

/** Does closing the window leave the app running in the tray? Never without a picture there. */
export function staysOpen(
  settings: Pick<QuickLogSettings, 'isInTray' | 'staysWhenClosed'>,
  platform: 'mac' | 'windows' | 'linux',
  isTrayShown: boolean,
): boolean {
  return canStayOpen(platform) && isTrayShown && settings.isInTray && settings.staysWhenClosed;
}
