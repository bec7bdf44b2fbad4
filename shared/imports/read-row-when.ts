import type { ProgramContent } from '../model/program';
import { rowNotes } from './import-sentences';
import type { Overflow } from './keep-within-limits';
import { isUnknown } from './read-count';
import type { CellsOf } from './read-row-words';
import { minutesBetween, readMinutes, readTime } from './read-time';

/** The time of day behind a date: "5/14/21 10:30 AM - 11:15 AM", "2021-05-14T10:30". */
const BEHIND_DATE = /(?:T|[\s,@])\s*(?:at\s+)?(\d{1,2}[:.h]\d{2}.*|\d{1,2}\s?[ap]\.?m\b.*)$/i;

function findStart(cellsOf: CellsOf): string {
  const own = [...cellsOf('start-time'), ...cellsOf('time')].find(
    (cell) => readTime(cell) !== null,
  );
  if (own !== undefined) return own;
  const [date = ''] = cellsOf('date');
  const behind = BEHIND_DATE.exec(date)?.[1] ?? '';
  // How a spreadsheet writes a day without a time.
  return /^0{1,2}[:.]00(?:[:.]00)?(?:\.0+)?$/.test(behind) ? '' : behind;
}

/** When it began and how long it took, out of a start, an end, a range or a length. */
export function readRowWhen(
  cellsOf: CellsOf,
  overflow: Overflow,
): Pick<ProgramContent, 'startTime' | 'minutes'> {
  const cell = findStart(cellsOf);
  const start = readTime(cell);
  if (start?.isAssumedAfternoon === true) overflow.notes.push(rowNotes.afternoon(cell));
  const [endCell = ''] = cellsOf('end-time');
  const end = readTime(endCell)?.start ?? start?.end ?? null;
  const [lengthCell = ''] = cellsOf('minutes');
  const told = lengthCell === '' ? null : readMinutes(lengthCell);
  if (told === null && !isUnknown(lengthCell)) overflow.keep('Length in the file', lengthCell);
  const between = start === null || end === null ? null : minutesBetween(start.start, end);
  return { startTime: start?.start ?? null, minutes: told ?? between };
}
