import { foldWords } from './clean-cell';
import type { DateOrder } from './import-preview';
import { findMonth } from './month-names';

export type DateReading =
  | { kind: 'day'; day: string }
  /** Only the month is known; `day` is its first. */
  | { kind: 'month'; day: string }
  /** How a spreadsheet counts days; certain only where the column is known to hold dates. */
  | { kind: 'serial'; day: string }
  | { kind: 'unreadable' };

const UNREADABLE: DateReading = { kind: 'unreadable' };
const WEEKDAY =
  /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\.?,?\s+/i;
/** A time of day and whatever follows: " 10:30 AM - 11:15 AM", "T10:30:00Z", " at 10am", " (all day)". */
const TIME_BEHIND =
  /(?:T|[\s,@-]+(?:at\s+)?|\s*[-–—]\s*)\(?(?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m\b|all[ -]day|noon|midnight).*$/i;
const NUMERIC = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;
const SEVERAL_DAYS = /^(.*\d.*?)\s+(?:-|–|—|to|through|until)\s+.*\d/i;
const MONTH_AND_SHORT_YEAR = /^\p{L}+\.?\s?[-/'’]\s?['’]?\d{2}$/u;
const YEAR_FIRST = /^(\d{4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,2})$/;

/** Days that are dates in a log: a year outside is a slip of the keyboard. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `YYYY-MM-DD` where such a day exists, else `null`. */
export function toIsoDay(year: number, month: number, day: number): string | null {
  const isInRange = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  if (!isInRange || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayOrNothing(year: number, month: number, day: number): DateReading {
  const iso = toIsoDay(year, month, day);
  return iso === null ? UNREADABLE : { kind: 'day', day: iso };
}

function monthOrNothing(year: number, month: number): DateReading {
  const iso = toIsoDay(year, month, 1);
  return iso === null ? UNREADABLE : { kind: 'month', day: iso };
}

/** The two numbers in front of a numeric date and its year, or `null` where it is written otherwise. */
export function splitNumericDate(
  cell: string,
): { first: number; second: number; year: number } | null {
  const [, first, , second, year] = NUMERIC.exec(dropSurroundings(cell)) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  return { first: Number(first), second: Number(second), year: fullYear(year) };
}

function dropSurroundings(cell: string): string {
  return cell.replace(WEEKDAY, '').replace(TIME_BEHIND, '').trim();
}

function readWords(text: string): DateReading {
  const words = foldWords(text)
    .split(' ')
    .filter((word) => word !== 'de' && word !== 'of' && word !== 'del' && word !== 'the');
  const monthAt = words.findIndex((word) => findMonth(word) !== null);
  const month = findMonth(words[monthAt] ?? '');
  if (month === null) return UNREADABLE;
  const numbers = words
    .toSpliced(monthAt, 1)
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th|er|o)$/, '$1'));
  if (numbers.some((word) => !/^\d{1,4}$/.test(word))) return UNREADABLE;
  const [one, two, ...more] = numbers;
  if (one === undefined || more.length > 0) return UNREADABLE;
  if (two === undefined) {
    // "May 2021" and, as spreadsheets write it, "May-21"; "May 21" and "21-May" have no year.
    return one.length === 4 || MONTH_AND_SHORT_YEAR.test(text)
      ? monthOrNothing(fullYear(one), month)
      : UNREADABLE;
  }
  return one.length > 2
    ? dayOrNothing(Number(one), month, Number(two))
    : dayOrNothing(fullYear(two), month, Number(one));
}

function readSerial(text: string): DateReading {
  const serial = Math.floor(Number(text));
  // Day 1 is 1 January 1900, and spreadsheets believe in 29 February 1900 (day 60).
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  const day = toIsoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return day === null ? UNREADABLE : { kind: 'serial', day };
}

/** Reads a clean cell as a day, or as a month where it gives no day. Times behind it are left aside. */
export function readDate(cell: string, order: DateOrder): DateReading {
  const text = dropSurroundings(cell);
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return dayOrNothing(Number(year), Number(month), Number(day));
  const numeric = splitNumericDate(text);
  if (numeric !== null) {
    return order === 'month-first'
      ? dayOrNothing(numeric.year, numeric.first, numeric.second)
      : dayOrNothing(numeric.year, numeric.second, numeric.first);
  }
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null)
    return dayOrNothing(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const yearMonth = /^(\d{4})\s?[/.-]\s?(\d{1,2})$/.exec(text);
  if (yearMonth !== null) return monthOrNothing(Number(yearMonth[1]), Number(yearMonth[2]));
  const monthYear = /^(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(text);
  if (monthYear !== null) return monthOrNothing(Number(monthYear[2]), Number(monthYear[1]));
  if (/^[2-6]\d{4}(?:\.\d+)?$/.test(text)) return readSerial(text);
  const words = readWords(text);
  if (words.kind !== 'unreadable') return words;
  // Something that went on for days is logged on its first.
  const first = SEVERAL_DAYS.exec(text)?.[1];
  return first === undefined ? UNREADABLE : readDate(first, order);
}

/** 1 to 12 from "5", "05", "May", "5 - May"; `null` where it is none of these. */
export function readMonth(cell: string): number | null {
  const number = /^0?([1-9]|1[0-2])(?:\.0+)?$/.exec(cell)?.[1];
  if (number !== undefined) return Number(number);
  const words = foldWords(cell).split(' ');
  const named = words.map(findMonth).filter((month) => month !== null);
  return named.length === 1 && words.length <= 3 ? (named[0] ?? null) : null;
}

/** A year from "2021", "2021.0" or "'21"; `null` where it is none. */
export function readYear(cell: string): number | null {
  const digits = /^['’]?(\d{4}|\d{2})(?:\.0+)?$/.exec(cell)?.[1];
  if (digits === undefined) return null;
  const year = fullYear(digits);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
