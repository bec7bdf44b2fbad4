import { bookOf } from '../programs/name-book';
import {
  AGE_GROUPS,
  type AgeGroup,
  emptyProgramContent,
  type Place,
  PROGRAM_LIMITS,
  type ProgramContent,
  type ProgramKind,
} from '../model/program';
import { foldWords } from './clean-cell';
import { rowNotes } from './import-sentences';
import { type Overflow } from './keep-within-limits';
import { type AudiencePart, readAges } from './read-ages';
import { adjustForAllDay, findKind, isAllDay } from './read-kind';
import { findCertainPlace, findPlace, isBarePlace } from './read-place';
import { joinWhatWeDid, readRowAttendance } from './read-row-attendance';
import { readRowEffort } from './read-row-effort';
import { readRowWhen } from './read-row-when';
import { type CellsOf, listParts, listWords, type RowWords } from './read-row-words';

type WhenAndHowOften = Pick<ProgramContent, 'heldOn' | 'heldOnPrecision' | 'sessions'>;

export interface RowContent {
  content: ProgramContent;
  notes: string[];
  straddling: AudiencePart[];
}

/** Columns that may say "all day". */
const WHEN = ['time', 'start-time', 'end-time', 'date'] as const;

/** Titles have commas: only these part a list of books or songs. */
const TITLE_SEPARATOR = /\s*[;|\n]\s*/;

function readKind(words: RowWords, cellsOf: CellsOf): { kind: ProgramKind; notes: string[] } {
  const told = [...words.categories, words.title, words.series].map(findKind);
  // "Grab and go" in a title says more than the category it was sorted under.
  const isOnTheirOwn = told.includes('self-directed');
  const kind = told.find((one) => one !== null) ?? 'other';
  if (isOnTheirOwn) {
    return {
      kind: 'self-directed',
      notes: kind === 'self-directed' ? [] : [rowNotes.selfDirected],
    };
  }
  const isWholeDay = WHEN.some((target) => cellsOf(target).some(isAllDay));
  const adjusted = isWholeDay ? adjustForAllDay(kind) : kind;
  return { kind: adjusted, notes: adjusted === kind ? [] : [rowNotes.allDay] };
}

function readAudience(
  cellsOf: CellsOf,
  bands: ReadonlyMap<string, readonly AgeGroup[]>,
): Pick<ProgramContent, 'ages'> & {
  cells: string[];
  notes: string[];
  straddling: AudiencePart[];
} {
  const cells = listWords(cellsOf, 'audience');
  const parts = cells.flatMap((cell) => readAges(cell).parts);
  const straddling = parts.filter(({ isStraddling }) => isStraddling);
  const found = new Set(parts.flatMap(({ band, ages }) => bands.get(band) ?? ages));
  const unread = cells.filter((cell) => readAges(cell).ages.length === 0);
  return {
    cells,
    ages: AGE_GROUPS.filter((group) => found.has(group)),
    notes: [
      ...straddling
        .filter(({ band }) => !bands.has(band))
        .map(({ label }) => rowNotes.straddling(label)),
      ...unread.map(rowNotes.unreadAudience),
    ],
    straddling,
  };
}

/**
 * Who came where is a fact; then a column about the place is believed; names of branches, categories
 * and titles only where certain.
 */
function readPlace(words: RowWords, cellsOf: CellsOf, byHeads: Place | null): Place | null {
  const told = cellsOf('place')
    .map(findPlace)
    .find((place) => place !== null);
  const others = [...cellsOf('branch'), ...words.categories, words.title];
  return byHeads ?? told ?? others.map(findCertainPlace).find((place) => place !== null) ?? null;
}

function fitLines(
  field: 'books' | 'songs' | 'materials',
  cellsOf: CellsOf,
  overflow: Overflow,
): string[] {
  const lines = listWords(cellsOf, field).flatMap((cell) => cell.split(TITLE_SEPARATOR));
  return overflow.fitLines(field, lines, PROGRAM_LIMITS.lines, PROGRAM_LIMITS.line);
}

function fitTags(
  words: RowWords,
  kind: ProgramKind,
  cellsOf: CellsOf,
  overflow: Overflow,
): string[] {
  // What the title or the kind says already is no tag.
  const categories = words.categories.filter(
    (one) => one !== words.usedAsTitle && foldWords(one) !== kind,
  );
  const tags = [...categories, ...listParts(cellsOf, 'tags')];
  return overflow.fitLines('tags', tags, PROGRAM_LIMITS.tags, PROGRAM_LIMITS.tag);
}

/**
 * A row's cells as a program; `null` where it is longer than a program can be. `overflow` may hold
 * words of the row already; `bands` are her answers on bands of ages.
 */
export function readRowContent(
  words: RowWords,
  when: WhenAndHowOften,
  cellsOf: CellsOf,
  overflow: Overflow,
  bands: ReadonlyMap<string, readonly AgeGroup[]>,
): RowContent | null {
  const audience = readAudience(cellsOf, bands);
  const { kind, notes } = readKind(words, cellsOf);
  const {
    attendance,
    onlineHeads,
    place: placeByHeads,
  } = readRowAttendance((target) => cellsOf(target)[0] ?? '', overflow);
  const branches = listWords(cellsOf, 'branch');
  const rooms = listWords(cellsOf, 'place').filter((room) => !isBarePlace(room));
  const fitted = {
    title: overflow.fitLine('title', words.title, PROGRAM_LIMITS.title),
    series: overflow.fitLine('series', words.series),
    audience: overflow.fitLine('audience', audience.cells.join(', ')),
    branch: overflow.fitLine('branch', (branches.length > 0 ? branches : rooms).join(', ')),
    ideaFrom: overflow.fitLine('ideaFrom', listWords(cellsOf, 'idea-from').join(', ')),
    books: fitLines('books', cellsOf, overflow).map(bookOf),
    songs: fitLines('songs', cellsOf, overflow),
    materials: fitLines('materials', cellsOf, overflow),
    tags: fitTags(words, kind, cellsOf, overflow),
    ...readRowWhen(cellsOf, overflow),
    ...readRowEffort(cellsOf, overflow),
  };
  const whatWeDid = joinWhatWeDid(cellsOf('what-we-did').join('\n\n'), overflow.kept);
  if (whatWeDid === null) return null;
  const place = readPlace(words, cellsOf, placeByHeads);
  return {
    content: {
      ...emptyProgramContent(when.heldOn),
      ...fitted,
      ...when,
      kind,
      ages: audience.ages,
      attendance,
      onlineHeads,
      place,
      whatWeDid,
    },
    notes: [...audience.notes, ...notes, ...overflow.notes],
    straddling: audience.straddling,
  };
}
