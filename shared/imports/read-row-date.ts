import { reasons, rowNotes } from './import-sentences';
import { completeDate, isWithoutYear } from './date-without-year';
import type { ColumnTarget, ImportMapping } from './import-preview';
import { readDate, readMonth, readYear, toIsoDay } from './read-date';

export type RowDate =
  | { ok: true; heldOn: string; precision: 'day' | 'month'; notes: string[] }
  | { ok: false; reason: string };

type FirstCell = (target: ColumnTarget) => string;

function found(heldOn: string, precision: 'day' | 'month', notes: string[] = []): RowDate {
  return { ok: true, heldOn, precision, notes };
}

function refused(reason: string): RowDate {
  return { ok: false, reason };
}

function withDay(month: string, dayCell: string): RowDate {
  if (dayCell === '') return found(month, 'month');
  const day = /^\d{1,2}$/.test(dayCell) ? Number(dayCell) : 0;
  const heldOn = toIsoDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
  return heldOn === null ? refused(reasons.notADay(dayCell)) : found(heldOn, 'day');
}

/** How the dates of a file are to be read. */
type DateRules = Pick<ImportMapping, 'dateOrder' | 'assumedYear'>;

function readWhole(rawCell: string, dayCell: string, rules: DateRules): RowDate {
  const { dateOrder: order, assumedYear } = rules;
  const hasNoYear = isWithoutYear(rawCell);
  if (hasNoYear && assumedYear === null) return refused(reasons.noYearInDate(rawCell));
  const cell = hasNoYear && assumedYear !== null ? completeDate(rawCell, assumedYear) : rawCell;
  const reading = readDate(cell, order);
  switch (reading.kind) {
    case 'day':
      return found(reading.day, 'day');
    case 'serial':
      return found(reading.day, 'day', [rowNotes.serial(cell)]);
    case 'month':
      return withDay(reading.day, dayCell);
    case 'unreadable': {
      const other = order === 'month-first' ? 'day-first' : 'month-first';
      const isOtherPossible = readDate(cell, other).kind !== 'unreadable';
      return refused(reasons.notADate(cell, order, isOtherPossible));
    }
  }
}

function readParts(cellOf: FirstCell, { dateOrder: order }: DateRules): RowDate {
  const yearCell = cellOf('year');
  const monthCell = cellOf('month');
  if (monthCell === '') return refused(yearCell === '' ? reasons.noDate : reasons.noMonth);
  const month = readMonth(monthCell);
  if (month === null || yearCell === '') {
    // A month column may say it all: "May 2021", "2021-05", "5/1/2021".
    const whole = readDate(monthCell, order);
    if (whole.kind === 'unreadable' || whole.kind === 'serial') {
      return refused(month === null ? reasons.notAMonth(monthCell) : reasons.noYear);
    }
    return withDay(`${whole.day.slice(0, 7)}-01`, cellOf('day'));
  }
  const year = readYear(yearCell);
  const first = year === null ? null : toIsoDay(year, month, 1);
  return first === null ? refused(reasons.notAYear(yearCell)) : withDay(first, cellOf('day'));
}

/** The day of a row, out of one cell or out of year, month and day. */
export function readRowDate(cellOf: FirstCell, rules: DateRules): RowDate {
  const whole = cellOf('date');
  return whole === '' ? readParts(cellOf, rules) : readWhole(whole, cellOf('day'), rules);
}
