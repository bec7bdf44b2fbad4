import { emptyProgramContent } from '../program';

/** What a program of version 1 did not have yet. */
const NEW_FIELDS = [
  'startTime',
  'minutes',
  'partners',
  'staff',
  'volunteers',
  'prepMinutes',
  'cost',
  'onlineHeads',
  'views',
  'runningOrder',
  'practices',
  'outcomes',
  'evidence',
  'links',
  'handouts',
  'photos',
  'isStarred',
  'isUnfinished',
] as const;

const blank = emptyProgramContent('2000-01-01');
const BLANKS = Object.fromEntries(NEW_FIELDS.map((field) => [field, blank[field]]));

/** A month from version 1 to 2: the new fields are blank, and a book is more than a line. */
export function fillInPrograms(document: Record<string, unknown>): Record<string, unknown> {
  const { programs } = document;
  return {
    ...document,
    programs: Array.isArray(programs)
      ? programs.map((program: unknown) => fillIn(program))
      : programs,
  };
}

function fillIn(program: unknown): unknown {
  if (!isObject(program)) return program;
  const { books } = program;
  return {
    ...BLANKS,
    ...program,
    books: Array.isArray(books)
      ? books.map((line: unknown) => ({ title: line, author: '', isbn: '' }))
      : books,
  };
}

function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
