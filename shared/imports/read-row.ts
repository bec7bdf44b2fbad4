import {
  AGE_GROUPS,
  type Place,
  PROGRAM_LIMITS,
  type ProgramContent,
  type ProgramKind,
} from '../model/program';
import { foldWords, toLine } from './clean-cell';
import type { TableRow } from './file-table';
import type { ColumnTarget, ImportedRow, ImportMapping, LeaveOut } from './import-preview';
import { reasons, rowNotes } from './import-sentences';
import { Overflow } from './keep-within-limits';
import { readAges } from './read-ages';
import { isUnknown } from './read-count';
import { adjustForAllDay, findKind, isAllDay, isCancelled, isMeeting } from './read-kind';
import { findCertainPlace, findPlace, isBarePlace } from './read-place';
import { joinWhatWeDid, readRowAttendance, readRowSessions } from './read-row-attendance';
import { readRowDate } from './read-row-date';

/** A row with what the whole file wants to know of it. */
export interface RowReading {
  row: ImportedRow;
  /** The choice of `leaveOut` that this row is about, whether she made it or not. */
  leaveOut: LeaveOut | null;
  straddling: string[];
}

export type CellsOf = (target: ColumnTarget) => string[];

const LIST_SEPARATOR = /\s*[,;|\n]\s*/;
/** Titles have commas: only these split a list of books or songs. */
const TITLE_SEPARATOR = /\s*[;|\n]\s*/;
/** A flag of the website, not what the program was. */
const FLAG_CATEGORY = /^(?:featured|published)$/i;
const TOTAL_ROW = /^(?:grand |sub ?)?totals?\b|^sum\b/i;

function split(cells: readonly string[], separator: RegExp): string[] {
  return cells.flatMap((cell) => cell.split(separator)).filter((part) => part !== '');
}

function chooseKind(categories: readonly string[], words: readonly string[]): ProgramKind {
  for (const part of [...categories, ...words]) {
    const kind = findKind(part);
    if (kind !== null) return kind;
  }
  return 'other';
}

function choosePlace(
  placeWords: readonly string[],
  otherWords: readonly string[],
  byHeads: Place | null,
): Place | null {
  const told = placeWords.map(findPlace).find((place) => place !== null);
  return (
    told ?? byHeads ?? otherWords.map(findCertainPlace).find((place) => place !== null) ?? null
  );
}

/** Reads one row with the chosen mapping. `cellsOf` gives the filled cells of a target, in file order. */
export function readRow(
  row: TableRow,
  cellsOf: CellsOf,
  mapping: Pick<ImportMapping, 'dateOrder' | 'assumedYear' | 'leaveOut'>,
): RowReading {
  const { line } = row;
  let leaveOut: LeaveOut | null = null;
  const straddling: string[] = [];
  const skip = (reason: string): RowReading => ({
    row: { line, outcome: 'skipped', reason, cells: row.cells },
    leaveOut,
    straddling,
  });
  const cellOf = (target: ColumnTarget) => cellsOf(target)[0] ?? '';
  const overflow = new Overflow();

  const categories = split(cellsOf('kind'), LIST_SEPARATOR);
  const ownTitle = toLine(cellsOf('title').join(': '));
  const series = cellsOf('series').join(', ');
  const mainCategory = categories.find((one) => !FLAG_CATEGORY.test(one)) ?? categories[0] ?? '';
  const title = ownTitle !== '' ? ownTitle : series !== '' ? toLine(series) : toLine(mainCategory);

  if (isCancelled(title, cellOf('status'))) leaveOut = 'cancelled';
  else if (
    isMeeting(ownTitle) ||
    (categories.some(isMeeting) && chooseKind(categories, []) === 'other')
  ) {
    leaveOut = 'meetings';
  }
  const date = readRowDate(cellOf, mapping);
  if (!date.ok) {
    return skip(row.cells.some((cell) => TOTAL_ROW.test(cell)) ? reasons.total : date.reason);
  }
  if (title === '') return skip(reasons.noTitle);
  if (leaveOut !== null && mapping.leaveOut.includes(leaveOut)) {
    return skip(leaveOut === 'cancelled' ? reasons.cancelled : reasons.meeting);
  }
  const sessions = readRowSessions(cellOf('sessions'), overflow);
  if (!sessions.ok) return skip(sessions.reason);

  const notes = [...date.notes];
  const audience = cellsOf('audience').filter((cell) => !isUnknown(cell));
  const readings = audience.map(readAges);
  straddling.push(...readings.flatMap((reading) => reading.straddling));
  notes.push(...straddling.map(rowNotes.straddling));
  const unread = audience.filter((_, index) => readings[index]?.ages.length === 0);
  notes.push(...unread.map(rowNotes.unreadAudience));

  const kindByWords = chooseKind(categories, [ownTitle, series]);
  const isWholeDay = [...cellsOf('time'), ...cellsOf('date')].some(isAllDay);
  const kind = isWholeDay ? adjustForAllDay(kindByWords) : kindByWords;
  if (kind !== kindByWords) notes.push(rowNotes.allDay);

  const { attendance, place: placeByHeads } = readRowAttendance(cellOf, overflow);
  const placeWords = cellsOf('place');
  const branchWords = cellsOf('branch');
  const place = choosePlace(placeWords, [...branchWords, ...categories, ownTitle], placeByHeads);
  const rooms = placeWords.filter((words) => !isBarePlace(words));
  const usedAsTitle = ownTitle === '' && series === '' ? mainCategory : null;

  const fitted = {
    title: overflow.fitLine('title', title, PROGRAM_LIMITS.title),
    series: overflow.fitLine('series', series),
    audience: overflow.fitLine('audience', audience.join(', ')),
    branch: overflow.fitLine('branch', (branchWords.length > 0 ? branchWords : rooms).join(', ')),
    ideaFrom: overflow.fitLine('ideaFrom', cellsOf('idea-from').join(', ')),
    ...fitLists(
      cellsOf,
      // What the kind says already is no tag.
      categories.filter((one) => one !== usedAsTitle && foldWords(one) !== kind),
      overflow,
    ),
  };
  const whatWeDid = joinWhatWeDid(cellsOf('what-we-did').join('\n\n'), overflow.kept);
  if (whatWeDid === null) return skip(reasons.tooLong);
  const content: ProgramContent = {
    ...fitted,
    heldOn: date.heldOn,
    heldOnPrecision: date.precision,
    sessions: sessions.sessions,
    kind,
    ages: AGE_GROUPS.filter((group) => readings.some((reading) => reading.ages.includes(group))),
    attendance,
    place,
    whatWeDid,
  };
  return {
    row: { line, outcome: 'program', content, notes: [...notes, ...overflow.notes] },
    leaveOut,
    straddling,
  };
}

function fitLists(
  cellsOf: CellsOf,
  categories: readonly string[],
  overflow: Overflow,
): Pick<ProgramContent, 'books' | 'songs' | 'materials' | 'tags'> {
  const fitLines = (field: 'books' | 'songs' | 'materials') =>
    overflow.fitLines(
      field,
      split(cellsOf(field), TITLE_SEPARATOR),
      PROGRAM_LIMITS.lines,
      PROGRAM_LIMITS.line,
    );
  return {
    books: fitLines('books'),
    songs: fitLines('songs'),
    materials: fitLines('materials'),
    tags: overflow.fitLines(
      'tags',
      [...categories, ...split(cellsOf('tags'), LIST_SEPARATOR)],
      PROGRAM_LIMITS.tags,
      PROGRAM_LIMITS.tag,
    ),
  };
}
