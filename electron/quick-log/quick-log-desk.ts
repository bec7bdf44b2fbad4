import { app, globalShortcut, Notification, type Tray } from 'electron';
import type { QuickLogStatus } from '../../shared/quick-log/quick-log-status';
import { canStayOpen, staysOpen } from '../../shared/quick-log/stays-open';
import { recordIncident } from '../shell/incident-log';
import { sendEvent } from '../shell/send-event';
import { showWindow } from '../shell/show-window';
import type { Library } from '../store/library';
import { takeShortcut } from './system-shortcut';
import { showTray } from './tray';

/** Starts the app, or shows it, with the quick log open: for shortcuts that the desktop keeps. */
const ARGUMENT = '--quick-log';

const PLATFORM =
  process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux';

const STAYS = {
  title: 'Worth Sharing is still open',
  body: 'It is in the tray, so that your shortcut works. Quit it from there.',
} as const;

export interface QuickLogDesk {
  /** Does what the saved settings say. */
  apply: () => QuickLogStatus;
  status: () => QuickLogStatus;
  /** Was the window opened for the quick log? The next answer is no. */
  takeRequest: () => boolean;
  /** To be called when the last window was closed: does the app stay, in the tray? */
  staysOpen: () => boolean;
}

/** The ways to the quick log from outside the window: keys, tray, command line. All are off until she asks. */
export function createQuickLogDesk(library: Pick<Library, 'settings'>): QuickLogDesk {
  let shortcut: QuickLogStatus['shortcut'] = 'off';
  let tray: Tray | null = null;
  let isWanted = process.argv.includes(ARGUMENT);
  let isToldThatItStays = false;

  const choices = () => library.settings.read().settings.log.quickLog;
  const isStaying = (): boolean => staysOpen(choices(), PLATFORM, tray !== null);

  const open = async (): Promise<void> => {
    isWanted = true;
    const { isNew } = await showWindow();
    // A new window asks by itself when it is ready to listen.
    if (!isNew) sendEvent('menu', { command: 'quick-log' });
  };
  const quickLog = (): void => {
    open().catch(recordIncident);
  };

  const status = (): QuickLogStatus => ({
    shortcut,
    tray: choices().isInTray ? (tray === null ? 'failed' : 'on') : 'off',
    canStay: canStayOpen(PLATFORM),
    isStaying: isStaying(),
  });

  const apply = (): QuickLogStatus => {
    const { hasShortcut, isInTray, shortcut: keys } = choices();
    shortcut = takeShortcut(hasShortcut ? keys : null, quickLog);
    if (!isInTray) {
      tray?.destroy();
      tray = null;
    } else {
      tray ??= showTray({
        quickLog,
        open: () => void showWindow().catch(recordIncident),
        quit: () => {
          app.quit();
        },
      });
    }
    return status();
  };

  app.on('second-instance', (_event, argv) => {
    if (argv.includes(ARGUMENT)) quickLog();
    else showWindow().catch(recordIncident);
  });
  app.on('will-quit', () => {
    globalShortcut.unregisterAll();
  });
  apply();

  return {
    apply,
    status,
    takeRequest() {
      const was = isWanted;
      isWanted = false;
      return was;
    },
    staysOpen() {
      const stays = isStaying();
      if (stays && !isToldThatItStays && Notification.isSupported()) {
        isToldThatItStays = true;
        new Notification({ ...STAYS, silent: true }).show();
      }
      return stays;
    },
  };
}
