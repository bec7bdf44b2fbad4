import type { FormatFacts } from '../portfolio/format-facts';
import { lastOfMonth, rangeOfYear, yearOfDay, type DayRange } from './day-range';
import { numbersWords as words } from './numbers-words';

/** `2026`, `FY 2026 (July 2025 to June 2026)`, `March 2026`, or from a day to a day. */
export function describeRange(range: DayRange, startMonth: number, format: FormatFacts): string {
  const { from, to } = range;
  const isWhole = from.endsWith('-01') && to === lastOfMonth(to);
  if (!isWhole)
    return from === to ? format.day(from) : words.fromTo(format.day(from), format.day(to));
  const months =
    from.slice(0, 7) === to.slice(0, 7)
      ? format.month(from)
      : words.fromTo(format.month(from), format.month(to));
  const year = yearOfDay(from, startMonth);
  const whole = rangeOfYear(year, startMonth);
  if (whole.from === from && whole.to === to) {
    return startMonth === 1 ? from.slice(0, 4) : words.fiscalYearOf(year, months);
  }
  const isCalendarYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  return isCalendarYear ? from.slice(0, 4) : months;
}

/** Within a sentence: "in 2026", "from March 10, 2026 to April 2, 2026". */
export function describeWhen(range: DayRange, startMonth: number, format: FormatFacts): string {
  const name = describeRange(range, startMonth, format);
  const isOne = !name.includes(words.fromTo('', '').trim()) || name.startsWith('FY');
  if (!isOne) return `from ${name}`;
  return range.from === range.to ? `on ${name}` : `in ${name}`;
}
