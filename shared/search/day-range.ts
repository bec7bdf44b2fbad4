import { addDays } from '../look-back/calendar-days';
import type { DayRange, LogQuery } from './log-query';

/** Both ends belong to it; `null` is open. */
export interface Days {
  from: string | null;
  to: string | null;
}

function wholeYear(year: number): Days {
  const name = String(year).padStart(4, '0');
  return { from: `${name}-01-01`, to: `${name}-12-31` };
}

function wholeMonth(day: string): Days {
  const first = `${day.slice(0, 7)}-01`;
  const next = `${addDays(first, 31).slice(0, 7)}-01`;
  return { from: first, to: addDays(next, -1) };
}

/** September to August, as schools in the north have it. */
function schoolYear(today: string): Days {
  const year = Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) >= 9 ? 0 : 1);
  return { from: `${String(year)}-09-01`, to: `${String(year + 1)}-08-31` };
}

/** The days of a range that moves along with the calendar. */
export function daysOfRange(range: DayRange, today: string): Days {
  const year = Number(today.slice(0, 4));
  switch (range) {
    case 'this-month':
      return wholeMonth(today);
    case 'last-month':
      return wholeMonth(addDays(`${today.slice(0, 7)}-01`, -1));
    case 'last-90-days':
      return { from: addDays(today, -89), to: today };
    case 'this-year':
      return wholeYear(year);
    case 'last-year':
      return wholeYear(year - 1);
    case 'school-year':
      return schoolYear(today);
  }
}

export function daysOfQuery(query: Pick<LogQuery, 'range' | 'from' | 'to'>, today: string): Days {
  return query.range === null
    ? { from: query.from, to: query.to }
    : daysOfRange(query.range, today);
}
