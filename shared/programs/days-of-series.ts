import { addDays, daysBetween } from '../look-back/calendar-days';

/** How often a series runs, in days; 7 where its days say nothing. */
export type Rhythm = 1 | 7 | 14 | 28;
export const RHYTHMS: readonly Rhythm[] = [1, 7, 14, 28];

/**
 * The rhythm that most of the last gaps come nearest to. `days` come newest first; breaks (a
 * summer, a holiday) are too few to change it.
 */
export function guessRhythm(days: readonly string[]): Rhythm {
  const last = [...new Set(days)].slice(0, 9);
  const votes = new Map<Rhythm, number>();
  last.slice(1).forEach((earlier, index) => {
    const gap = daysBetween(earlier, last[index] ?? earlier);
    const nearest = RHYTHMS.toSorted((a, b) => Math.abs(a - gap) - Math.abs(b - gap))[0] ?? 7;
    votes.set(nearest, (votes.get(nearest) ?? 0) + 1);
  });
  const [winner] = [...votes].toSorted(([, a], [, b]) => b - a)[0] ?? [7];
  return winner;
}

/** The day that the next session is to be logged for: the first in its rhythm that has none yet, but never after `today`. */
export function guessNextDay(days: readonly string[], today: string): string {
  const [newest] = days;
  if (newest === undefined) return today;
  const next = addDays(newest, guessRhythm(days));
  return next <= today ? next : today;
}

/** How many sessions are due after the newest day, today included; 0 where nothing is. */
export function countDueDays(days: readonly string[], today: string): number {
  const [newest] = days;
  if (newest === undefined || newest >= today) return 0;
  return Math.floor(daysBetween(newest, today) / guessRhythm(days));
}

/** So many days in a rhythm from `first` on, without those that are taken. */
export function layOutDays(
  first: string,
  rhythm: Rhythm,
  count: number,
  taken: ReadonlySet<string> = new Set(),
): string[] {
  const days: string[] = [];
  // A series has at most a few hundred days taken: the loop ends.
  for (let step = 0; days.length < count && step < count + taken.size + 1; step += 1) {
    const day = addDays(first, step * rhythm);
    if (!taken.has(day)) days.push(day);
  }
  return days;
}
