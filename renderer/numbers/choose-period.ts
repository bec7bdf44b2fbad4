import {
  monthsFrom,
  quarterOfDay,
  rangeOfQuarter,
  rangeOfYear,
  yearOfDay,
  type DayRange,
} from '../../shared/numbers/day-range';
import type { PeriodWay } from '../words/numbers';

/** What she chose to count; `on` is a day of the year, quarter or month that is shown. */
export interface PeriodChoice {
  way: PeriodWay;
  on: string;
  /** Her own dates. */
  own: { from: string | null; to: string | null };
  branch: string | null;
  series: string | null;
}

export function firstChoice(today: string, startMonth: number): PeriodChoice {
  const { from, to } = rangeOfYear(yearOfDay(today, startMonth), startMonth);
  return { way: 'year', on: today, own: { from, to }, branch: null, series: null };
}

/** The days of a choice; `null` while her own dates are not two days in order. */
export function rangeOfChoice(
  { way, on, own }: PeriodChoice,
  startMonth: number,
  log: { firstDay: string | null; lastDay: string | null },
): DayRange | null {
  const year = yearOfDay(on, startMonth);
  switch (way) {
    case 'year':
      return rangeOfYear(year, startMonth);
    case 'quarter':
      return rangeOfQuarter(year, quarterOfDay(on, startMonth), startMonth);
    case 'month':
      return monthsFrom(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 1);
    case 'own':
      return own.from === null || own.to === null || own.from > own.to
        ? null
        : { from: own.from, to: own.to };
    case 'all':
      return {
        from: rangeOfYear(yearOfDay(log.firstDay ?? on, startMonth), startMonth).from,
        to: rangeOfYear(yearOfDay(log.lastDay ?? on, startMonth), startMonth).to,
      };
  }
}

const MONTHS = { year: 12, quarter: 3, month: 1 } as const;

/** A day in the year, quarter or month before or after. */
export function stepDay(range: DayRange, way: 'year' | 'quarter' | 'month', steps: 1 | -1): string {
  const { from } = range;
  return monthsFrom(Number(from.slice(0, 4)), Number(from.slice(5, 7)) + steps * MONTHS[way], 1)
    .from;
}

/** The years that can be chosen, newest first: those of the log and this one. */
export function listYears(
  log: { firstDay: string | null; lastDay: string | null },
  on: readonly string[],
  startMonth: number,
): number[] {
  const days = [log.firstDay, log.lastDay, ...on].filter((day) => day !== null);
  const years = days.map((day) => yearOfDay(day, startMonth));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // A mistyped year does not make a list of a thousand.
  const length = Math.min(last - first + 1, 150);
  return Array.from({ length }, (_, index) => last - index);
}
