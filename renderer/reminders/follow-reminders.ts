import type { ReminderTarget } from '../../shared/reminders/decide-reminder';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { navigate } from '../state/route';
import { reminderWords } from '../words/reminders';

async function snooze(): Promise<void> {
  const snoozed = await api.reminders.snooze({});
  if (!snoozed.ok) tellError(snoozed.error);
}

function open(target: ReminderTarget): void {
  if (target.open === 'reflection') navigate({ page: 'reflect', programId: target.programId });
  else navigate({ page: 'program-form' });
}

function describe(target: ReminderTarget): string {
  return target.open === 'reflection'
    ? reminderWords.waiting(target.title)
    : reminderWords.here(target.series);
}

/**
 * A pressed reminder opens what it is about, and can be put off for an hour. One that the system
 * could not show waits at the foot of the window: it never takes her away from what she is doing.
 */
export function followReminders(): () => void {
  return api.on('reminder', ({ target, isPressed }) => {
    const go = (): void => {
      open(target);
    };
    if (isPressed) go();
    tell({
      tone: isPressed ? 'plain' : 'waiting',
      text: describe(target),
      action: isPressed
        ? { label: reminderWords.later, run: () => void snooze() }
        : { label: reminderWords.goThere, run: go },
    });
  });
}
