import { app } from 'electron';

/** Windows and macOS can start the app when she logs in; on Linux each desktop has its own way. */
export function canStartAtLogin(): boolean {
  return process.platform === 'darwin' || process.platform === 'win32';
}

export function startsAtLogin(): boolean {
  return canStartAtLogin() && app.getLoginItemSettings().openAtLogin;
}

export function setStartAtLogin(isOn: boolean): void {
  if (canStartAtLogin()) app.setLoginItemSettings({ openAtLogin: isOn });
}
