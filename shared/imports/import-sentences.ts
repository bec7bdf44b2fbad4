import type { DateOrder } from './import-preview';

const numbers = new Intl.NumberFormat('en-US');

export function formatNumber(value: number): string {
  return numbers.format(value);
}

function quote(words: string): string {
  return `“${words.length > 80 ? `${words.slice(0, 79)}…` : words}”`;
}

function rowsThat(rows: number, one: string, many: string): string {
  return rows === 1 ? `1 row ${one}` : `${formatNumber(rows)} rows ${many}`;
}

function list(words: readonly string[], most = 4): string {
  const shown = words.slice(0, most).map(quote).join(', ');
  return words.length > most ? `${shown} and ${formatNumber(words.length - most)} more` : shown;
}

/** Why a line stays out. */
export const reasons = {
  noTitle: 'It has no title.',
  noDate: 'It has no date.',
  noMonth: 'It has a year but no month.',
  noYear: 'It has a month but no year.',
  noYearInDate: (cell: string) => `${quote(cell)} has no year.`,
  total: 'It looks like a total, not a program.',
  notADate: (cell: string, order: DateOrder, isOtherOrderPossible: boolean) =>
    isOtherOrderPossible
      ? `${quote(cell)} is not a date when the ${order === 'month-first' ? 'month' : 'day'} comes first.`
      : `${quote(cell)} is not a date.`,
  notAYear: (cell: string) => `${quote(cell)} is not a year.`,
  notAMonth: (cell: string) => `${quote(cell)} is not a month.`,
  notADay: (cell: string) => `${quote(cell)} is not a day of that month.`,
  noSessions: 'It says that no session was held (0).',
  tooManySessions: (cell: string) =>
    `${quote(cell)} sessions are more than one entry can stand for.`,
  tooLong: 'It is longer than one program can hold.',
  cancelled: 'It is marked as cancelled.',
  meeting: 'It looks like a meeting or a sale, which you left out.',
  aboveHeader: 'It stands above the column names.',
  repeatsHeader: 'It repeats the column names.',
  openQuote: 'A quotation mark opens here and is never closed.',
} as const;

/** What was decided for a row, where it is not plain from its cells. */
export const rowNotes = {
  serial: (cell: string) => `${quote(cell)} is how a spreadsheet stores this date.`,
  straddling: (part: string) =>
    `${quote(part)} lies in more than one age group; the larger part decided.`,
  unreadAudience: (cell: string) => `${quote(cell)} fits no age group; its words are kept.`,
  softened: (cell: string) => `The number is taken from ${quote(cell)}; the words are kept.`,
  notANumber: (cell: string) => `${quote(cell)} is not a number; its words are kept.`,
  allDay: 'All day, so it is taken as self-directed.',
  selfDirected: 'Its words say that families did it on their own, so it is taken as self-directed.',
  afternoon: (cell: string) => `${quote(cell)} is taken as the afternoon.`,
  privateCell: 'An e-mail address or telephone number was left out.',
  cut: (what: string) =>
    `The ${what} was too long for its line; all of it is kept in what you did.`,
  extraCells: (count: number) =>
    `This line has ${count === 1 ? 'one cell' : `${String(count)} cells`} more than there are column names.`,
  oddYear: (year: string) => `The year ${year} is far from the other years of this file.`,
  future: 'Its day is still to come.',
} as const;

/** Words that an import adds to what she did, so that nothing of the file is lost. */
export const keptWords = {
  line: (what: string, words: string) => `${what}: ${words}`,
  attendance: 'Attendance in the file',
  children: 'Children in the file',
  teens: 'Teens in the file',
  adults: 'Adults in the file',
  sessions: 'Sessions in the file',
  staff: 'Staff in the file',
  volunteers: 'Volunteers in the file',
  prep: 'Preparation time in the file',
  cost: 'Cost in the file',
  views: 'Views in the file',
} as const;

export const FIELD_NAMES = {
  title: 'title',
  series: 'series',
  audience: 'audience',
  branch: 'branch',
  ideaFrom: 'source of the idea',
  partners: 'partner',
  books: 'book',
  songs: 'song',
  materials: 'material',
  tags: 'tag',
} as const;

/** Sentences on the whole file. */
export const fileWarnings = {
  noRows: 'There are column names, and no rows below them.',
  monthly: (rows: number, several: number) =>
    `${rowsThat(rows, 'gives', 'give')} only a month, so ${rows === 1 ? 'it comes in as a monthly total' : 'they come in as monthly totals'}${
      several > 0 ? `; ${formatNumber(several)} of them for more than one session` : ''
    }.`,
  notCounted: (rows: number) =>
    `${rowsThat(rows, 'has', 'have')} no attendance number: “not counted”, which is not 0.`,
  privateColumn: (name: string) =>
    `${quote(name)} looks like names, e-mails or numbers of people. It is never brought in.`,
  mixedDates:
    'Some dates only work day first and others only month first. Look at the lines that stay out.',
  oddYears: (years: readonly string[]) =>
    `${list(years)} ${years.length === 1 ? 'is a year' : 'are years'} far from the others in this file. Look for a slip of the keyboard.`,
  future: (rows: number) => `${rowsThat(rows, 'has', 'have')} a day that is still to come.`,
  alike: (rows: number) =>
    `${rowsThat(rows, 'has', 'have')} the same title, day and branch as another row. If your file has one row for each registration or outcome, the same program would come in more than once.`,
  placeWordsDropped: (name: string) =>
    `${quote(name)} tells onsite, offsite or virtual; the names of rooms are not kept.`,
  titleFromKind: 'There is no column of titles, so the category becomes the title.',
  damagedText: (characters: number) =>
    `${characters === 1 ? '1 character' : `${formatNumber(characters)} characters`} of this file could not be read and stand as “�”.`,
  moreColumns: (most: number) => `Only the first ${formatNumber(most)} columns are looked at.`,
} as const;
