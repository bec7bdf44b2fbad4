import { join } from 'node:path';
import { app, Notification, powerMonitor } from 'electron';
import { wordDueDay, type DueDay } from '../../shared/proposals/decide-due';
import { recordIncident } from '../shell/incident-log';
import { sendEvent } from '../shell/send-event';
import { showWindow } from '../shell/show-window';
import type { Library } from '../store/library';
import { createDueClock } from './due-clock';

const EVERY_MS = 60 * 60_000;

/** Notifications that are on the screen: without a hold on them their click is never heard. */
const shown = new Set<Notification>();

async function showProposal({ proposalId }: DueDay, text: string): Promise<void> {
  await showWindow();
  sendEvent('proposal-due', { proposalId, text, isPressed: true });
}

function notify(day: DueDay): void {
  const { title, body } = wordDueDay(day);
  const text = `${title}: ${body}`;
  if (!Notification.isSupported()) {
    sendEvent('proposal-due', { proposalId: day.proposalId, text, isPressed: false });
    return;
  }
  const notification = new Notification({ title, body, silent: true });
  shown.add(notification);
  notification.on('click', () => {
    shown.delete(notification);
    showProposal(day, text).catch(recordIncident);
  });
  notification.on('close', () => {
    shown.delete(notification);
  });
  notification.show();
}

/** Looks every hour, and when the computer wakes, whether a day of a proposal is near. */
export function followDueDays(library: Library): void {
  const clock = createDueClock({
    library,
    memoryFile: join(app.getPath('userData'), 'proposal-reminders.json'),
    now: () => new Date(),
    show: notify,
  });
  const check = (): void => {
    clock.check().catch(recordIncident);
  };
  const timer = setInterval(check, EVERY_MS);
  const soon = setTimeout(check, 20_000);
  powerMonitor.on('resume', check);
  app.on('will-quit', () => {
    clearInterval(timer);
    clearTimeout(soon);
  });
}
