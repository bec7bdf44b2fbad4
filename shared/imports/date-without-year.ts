import { readDate } from './read-date';

/** A leap year, so that 29 February counts as a day. */
const ANY_YEAR = 2000;
const WEEKDAY_AND_TIME = /(?:[\s,]+(?:at\s+)?\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s*(?:-.*)?)$/i;
const NUMBERS = /^\d{1,2}\s?([/.-])\s?\d{1,2}$/;

/** The cell with `year` behind its day and month. */
export function completeDate(cell: string, year: number): string {
  const bare =
    NUMBERS.test(cell) || !/:\d{2}|\d\s?[ap]m/i.test(cell)
      ? cell
      : cell.replace(WEEKDAY_AND_TIME, '');
  const sign = NUMBERS.exec(bare)?.[1];
  return sign === undefined ? `${bare} ${String(year)}` : `${bare}${sign}${String(year)}`;
}

/** A day and a month and no year: "3/5", "May 5", "Tue 5 May". Kept by hand, most lists look so. */
export function isWithoutYear(cell: string): boolean {
  const isDay = (text: string) =>
    ['month-first' as const, 'day-first' as const].some(
      (order) => readDate(text, order).kind === 'day',
    );
  if (cell === '' || readDate(cell, 'month-first').kind !== 'unreadable') return false;
  return !isDay(cell) && isDay(completeDate(cell, ANY_YEAR));
}

/** As it is where it has a year; else with any year, to compare days with days. */
export function completeForOrder(cell: string): string {
  return isWithoutYear(cell) ? completeDate(cell, ANY_YEAR) : cell;
}
