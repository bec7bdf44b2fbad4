import type { ReminderTarget } from './decide-reminder';

/** The words of a notification. It may be seen by others, so it says no more than a title. */
export function wordReminder(target: ReminderTarget): { title: string; body: string } {
  if (target.open === 'reflection') {
    return { title: `${target.title} today?`, body: 'Three minutes to look back, if you like.' };
  }
  return {
    title: target.series === null ? 'A program today?' : `${target.series} today?`,
    body: 'Three minutes: what it was, and one thing that worked.',
  };
}
