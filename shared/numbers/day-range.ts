import { daysBetween, inYear, weekAround } from '../look-back/calendar-days';

/** Both days are in it. */
export interface DayRange {
  from: string;
  to: string;
}

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** `months` may go over the ends of the year: month 13 is January of the next. */
function firstOfMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-01`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The last day of the month that a day is in. */
export function lastOfMonth(day: string): string {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 31);
  return `${day.slice(0, 7)}-${pad(days, 2)}`;
}

/** `months` whole months from `month` (1 is January) on. */
export function monthsFrom(year: number, month: number, months: number): DayRange {
  return {
    from: firstOfMonth(year, month),
    to: lastOfMonth(firstOfMonth(year, month + months - 1)),
  };
}

/**
 * A fiscal year bears the number of the calendar year in which it ends: with a start in July,
 * July 2025 to June 2026 is 2026.
 */
export function rangeOfYear(year: number, startMonth: number): DayRange {
  return startMonth === 1 ? monthsFrom(year, 1, 12) : monthsFrom(year - 1, startMonth, 12);
}

export function yearOfDay(day: string, startMonth: number): number {
  const year = Number(day.slice(0, 4));
  return startMonth > 1 && Number(day.slice(5, 7)) >= startMonth ? year + 1 : year;
}

/** `quarter` is 1 to 4 of the fiscal year. */
export function rangeOfQuarter(year: number, quarter: number, startMonth: number): DayRange {
  const first = startMonth === 1 ? year : year - 1;
  return monthsFrom(first, startMonth + (quarter - 1) * 3, 3);
}

export function quarterOfDay(day: string, startMonth: number): number {
  const months = (Number(day.slice(5, 7)) - startMonth + 12) % 12;
  return Math.floor(months / 3) + 1;
}

/** The same days a year before; a range that ends with a month ends with that month. */
export function yearBefore({ from, to }: DayRange): DayRange {
  const before = (day: string): string => inYear(day, Number(day.slice(0, 4)) - 1);
  const end = before(to);
  return { from: before(from), to: to === lastOfMonth(to) ? lastOfMonth(end) : end };
}

export function isInRange(day: string, { from, to }: DayRange): boolean {
  return from <= day && day <= to;
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return daysBetween(weekAround(day).from, day);
}
