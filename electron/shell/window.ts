import { BrowserWindow, nativeTheme } from 'electron';
import { APP_URL } from '../security/app-protocol';
import { WEB_PREFERENCES } from '../security/web-preferences';
import { recordIncident } from './incident-log';
import { readWindowBounds, rememberWindowBounds } from './window-bounds';

const PAPER = { light: '#f8f3ea', dark: '#1d1a17' } as const;
const MAX_RELOADS = 3;

/** A crashed page is loaded again: drafts are on the disk, so she goes on where she was. */
function reloadAfterCrash(window: BrowserWindow): void {
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    recordIncident(new Error(reason));
    reloads += 1;
    if (reloads <= MAX_RELOADS) window.webContents.reload();
  });
}

/** Opens the one window of the app. Shown once it has something to show. */
export async function openWindow(): Promise<BrowserWindow> {
  const bounds = readWindowBounds();
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...(bounds === null
      ? {}
      : { x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height }),
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Worth Sharing',
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: WEB_PREFERENCES,
  });
  if (bounds?.isMaximized === true) window.maximize();
  rememberWindowBounds(window);
  reloadAfterCrash(window);
  window.once('ready-to-show', () => {
    window.show();
  });
  await window.loadURL(APP_URL);
  return window;
}
