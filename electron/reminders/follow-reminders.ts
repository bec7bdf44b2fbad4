import { join } from 'node:path';
import { app, Notification, powerMonitor } from 'electron';
import type { ReminderTarget } from '../../shared/reminders/decide-reminder';
import { wordReminder } from '../../shared/reminders/word-reminder';
import { recordIncident } from '../shell/incident-log';
import { sendEvent } from '../shell/send-event';
import { showWindow as showOwnWindow } from '../shell/show-window';
import type { Library } from '../store/library';
import { createReminderClock, type ReminderClock } from './reminder-clock';

const EVERY_MS = 60_000;

/** Notifications that are on the screen: without a hold on them their click is never heard. */
const shown = new Set<Notification>();

async function showWindow(target: ReminderTarget): Promise<void> {
  // On macOS the app lives on without a window.
  await showOwnWindow();
  sendEvent('reminder', { target, isPressed: true });
}

function notify(target: ReminderTarget): void {
  if (!Notification.isSupported()) {
    sendEvent('reminder', { target, isPressed: false });
    return;
  }
  const notification = new Notification({ ...wordReminder(target), silent: true });
  shown.add(notification);
  notification.on('click', () => {
    shown.delete(notification);
    showWindow(target).catch(recordIncident);
  });
  notification.on('close', () => {
    shown.delete(notification);
  });
  notification.show();
}

/** Looks every minute, and when the computer wakes, whether a reminder is due. */
export function followReminders(library: Library): ReminderClock {
  const clock = createReminderClock({
    library,
    memoryFile: join(app.getPath('userData'), 'reminders.json'),
    now: () => new Date(),
    show: notify,
  });
  const check = (): void => {
    clock.check().catch(recordIncident);
  };
  const timer = setInterval(check, EVERY_MS);
  powerMonitor.on('resume', check);
  app.on('will-quit', () => {
    clearInterval(timer);
  });
  return clock;
}
