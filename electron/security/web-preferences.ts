import { join } from 'node:path';
import type { WebPreferences } from 'electron';

/** The one set of web preferences of the app. Tests assert it from inside the window. */
export const WEB_PREFERENCES = {
  preload: join(__dirname, 'preload.cjs'),
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  navigateOnDragDrop: false,
  spellcheck: true,
} as const satisfies WebPreferences;
