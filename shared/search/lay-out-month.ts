import { addDays, daysBetween, weekAround } from '../look-back/calendar-days';
import type { ProgramSummary } from '../programs/summarise-program';

export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  day: string;
  isInMonth: boolean;
  programs: ProgramSummary[];
}

export interface CalendarMonth {
  /** Whole weeks from Sunday to Saturday. */
  weeks: CalendarDay[][];
  /** Of which no day is known. */
  wholeMonth: ProgramSummary[];
  totals: { programs: number; sessions: number; heads: number; notCounted: number };
}

/** Sunday of the week of a day, as calendars hang on American walls. */
function sundayOf(day: string): string {
  const monday = weekAround(day).from;
  return daysBetween(monday, day) === 6 ? day : addDays(monday, -1);
}

export function lastDayOf(month: string): string {
  return addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1);
}

/** The month (`YYYY-MM`) before (-1) or after (1). */
export function stepMonth(month: string, by: -1 | 1): string {
  return addDays(by === 1 ? lastDayOf(month) : `${month}-01`, by).slice(0, 7);
}

/** Programs of a day are in the order in which they were held. */
export function layOutMonth(month: string, log: readonly ProgramSummary[]): CalendarMonth {
  const first = sundayOf(`${month}-01`);
  const last = addDays(sundayOf(lastDayOf(month)), 6);
  const near = log.filter(({ heldOn }) => heldOn >= first && heldOn <= last);
  const ofMonth = near.filter(({ heldOn }) => heldOn.startsWith(month));
  const byDay = new Map<string, ProgramSummary[]>();
  for (const program of near) {
    if (program.heldOnPrecision === 'month') continue;
    byDay.set(program.heldOn, [...(byDay.get(program.heldOn) ?? []), program]);
  }
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, index): CalendarDay => {
    const day = addDays(first, index);
    const programs = (byDay.get(day) ?? []).toSorted(compareByTime);
    return { day, isInMonth: day.startsWith(month), programs };
  });
  return {
    weeks: Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7)),
    wholeMonth: ofMonth.filter(({ heldOnPrecision }) => heldOnPrecision === 'month'),
    totals: {
      programs: ofMonth.length,
      sessions: ofMonth.reduce((sum, { sessions }) => sum + sessions, 0),
      heads: ofMonth.reduce((sum, { heads }) => sum + (heads ?? 0), 0),
      notCounted: ofMonth.filter(({ heads }) => heads === null).length,
    },
  };
}

/** By the clock; those without a time come after, in the order in which they were logged. */
function compareByTime(a: ProgramSummary, b: ProgramSummary): number {
  const [early, late] = [a.startTime ?? '99', b.startTime ?? '99'];
  if (early !== late) return early < late ? -1 : 1;
  return a.createdAt < b.createdAt ? -1 : 1;
}
