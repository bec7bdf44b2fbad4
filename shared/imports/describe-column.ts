import { isWithoutYear } from './date-without-year';
import type { TableRow } from './file-table';
import { readAges } from './read-ages';
import { isUnknown, readCount } from './read-count';
import { readDate, readMonth, readYear } from './read-date';
import { findKind } from './read-kind';
import { findPlace } from './read-place';

/** What a column holds: `filled` cells, and what share of those can be read as what. */
export interface ColumnFacts {
  filled: number;
  dates: number;
  /** Days that are written without a year. */
  withoutYear: number;
  years: number;
  months: number;
  days: number;
  times: number;
  ages: number;
  kinds: number;
  places: number;
  /** Whole numbers and ways to say "unknown". */
  counts: number;
  numbers: number;
  /** Different cells. */
  distinct: number;
  /** Mean number of characters: not a share. */
  words: number;
}

/** Enough to know a column, few enough for a wide file. */
const SAMPLE = 300;
const TIME = /^\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[-–] ?\d{1,2}[:.]\d{2}.*)?$|^all ?day/i;

function isDate(cell: string): boolean {
  return ['month-first' as const, 'day-first' as const].some((order) => {
    const { kind } = readDate(cell, order);
    return kind === 'day' || kind === 'month' || kind === 'serial';
  });
}

/** Looks at cells spread over the whole file, so that an odd start does not decide. */
export function describeColumn(rows: readonly TableRow[], column: number): ColumnFacts {
  const step = Math.max(1, Math.floor(rows.length / (SAMPLE * 4)));
  const cells: string[] = [];
  for (let index = 0; index < rows.length && cells.length < SAMPLE; index += step) {
    const cell = rows[index]?.cells[column] ?? '';
    if (cell !== '') cells.push(cell);
  }
  const known = cells.filter((cell) => !isUnknown(cell));
  const share = (among: readonly string[], fits: (cell: string) => boolean) =>
    among.length === 0 ? 0 : among.filter(fits).length / among.length;
  return {
    filled: cells.length,
    dates: share(known, isDate),
    withoutYear: share(known, isWithoutYear),
    years: share(known, (cell) => cell.length === 4 && (readYear(cell) ?? 0) > 1950),
    months: share(known, (cell) => readMonth(cell) !== null),
    days: share(known, (cell) => /^\d{1,2}$/.test(cell) && Number(cell) >= 1 && Number(cell) <= 31),
    times: share(known, (cell) => TIME.test(cell) && /[:.apd]/i.test(cell)),
    ages: share(known, (cell) => readAges(cell).ages.length > 0),
    kinds: share(known, (cell) => findKind(cell) !== null),
    places: share(known, (cell) => findPlace(cell) !== null),
    counts: share(cells, (cell) => readCount(cell).kind !== 'words'),
    numbers: share(known, (cell) => readCount(cell).kind === 'count'),
    distinct: known.length === 0 ? 0 : new Set(known).size / known.length,
    words:
      known.length === 0 ? 0 : known.reduce((sum, cell) => sum + cell.length, 0) / known.length,
  };
}
