import type { ReminderMemory, ReminderSettings } from '../model/reminder';
import type { ProgramSummary } from '../programs/summarise-program';

/** This moment in her time zone; `weekday` is 0 (Sunday) to 6, `time` is `HH:MM`, `at` an instant. */
export interface Moment {
  today: string;
  weekday: number;
  time: string;
  at: string;
}

/** What a reminder opens: the questions about today's program, or the form to log it. */
export type ReminderTarget =
  { open: 'reflection'; programId: string; title: string } | { open: 'log'; series: string | null };

const WEEKS_LOOKED_BACK = 8;
const DAY_MS = 86_400_000;

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY_MS);
}

/** The series that has run on this weekday at least twice in the last eight weeks, the latest first. */
function findUsualSeries(programs: readonly ProgramSummary[], today: string): string | null {
  const counts = new Map<string, number>();
  for (const { series, heldOn, heldOnPrecision } of programs) {
    const days = daysBetween(heldOn, today);
    const isSameWeekday = days > 0 && days % 7 === 0 && days <= WEEKS_LOOKED_BACK * 7;
    if (series === '' || heldOnPrecision === 'month' || !isSameWeekday) continue;
    counts.set(series, (counts.get(series) ?? 0) + 1);
  }
  for (const [series, sessions] of counts) if (sessions >= 2) return series;
  return null;
}

/**
 * What to remind her of now, or `null`. At most once a day (once more where she asked for it later),
 * only after her hour on her days, and never where today's programs are looked back on already.
 * `programs` newest first.
 */
export function decideReminder(
  settings: ReminderSettings,
  memory: ReminderMemory,
  programs: readonly ProgramSummary[],
  now: Moment,
): ReminderTarget | null {
  if (!settings.isOn || !settings.weekdays.includes(now.weekday)) return null;
  const isSnoozed = memory.lastShownOn === now.today && memory.snoozedUntil !== null;
  if (isSnoozed) {
    if ((memory.snoozedUntil ?? '') > now.at) return null;
  } else if (memory.lastShownOn === now.today || now.time < settings.after) {
    return null;
  }
  const todays = programs.filter(
    ({ heldOn, heldOnPrecision }) => heldOn === now.today && heldOnPrecision === 'day',
  );
  const waiting = todays.find(({ answers }) => answers === 0);
  if (waiting !== undefined) {
    return { open: 'reflection', programId: waiting.id, title: waiting.title };
  }
  return todays.length > 0 ? null : { open: 'log', series: findUsualSeries(programs, now.today) };
}
