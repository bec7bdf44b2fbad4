import { joinRows, splitRows } from './cell-code';
import type { LogEntry } from './log-entry';

/** A field of an entry that is being read back; checked as a whole in the end. */
export type RawEntry = Record<string, unknown>;

/** One column of the exported table. `read` answers `null` where the cell is not what we wrote. */
export interface LogColumn {
  name: string;
  write: (entry: LogEntry) => string;
  read: (cell: string) => RawEntry | null;
}

type Content = LogEntry['content'];
type KeyOf<T> = { [K in keyof Content]: Content[K] extends T ? K : never }[keyof Content];

function text(name: string, key: KeyOf<string>): LogColumn {
  return { name, write: ({ content }) => content[key], read: (cell) => ({ [key]: cell }) };
}

function toNumber(cell: string): number | null | undefined {
  if (cell === '') return null;
  return /^\d+(?:\.\d+)?(?:e-?\d+)?$/.test(cell) ? Number(cell) : undefined;
}

function number(
  name: string,
  valueOf: (entry: LogEntry) => number | null,
  toRaw: (value: number | null) => RawEntry,
): LogColumn {
  return {
    name,
    write: (entry) => {
      const value = valueOf(entry);
      return value === null ? '' : String(value);
    },
    read: (cell) => {
      const value = toNumber(cell);
      return value === undefined ? null : toRaw(value);
    },
  };
}

function count(name: string, key: KeyOf<number | null>): LogColumn {
  return number(
    name,
    ({ content }) => content[key],
    (value) => ({ [key]: value }),
  );
}

/** Counts that lie one level deeper: `attendance.children`, `evidence.borrowed`. */
function inner(
  name: string,
  valueOf: (content: Content) => number | null,
  key: `${'attendance' | 'evidence'}.${string}`,
): LogColumn {
  return number(
    name,
    ({ content }) => valueOf(content),
    (value) => ({ [key]: value }),
  );
}

function rows(
  name: string,
  key: string,
  keys: readonly string[],
  rowsOf: (entry: LogEntry) => readonly (readonly string[])[],
): LogColumn {
  return {
    name,
    write: (entry) => joinRows(rowsOf(entry)),
    read: (cell) => {
      const split = splitRows(cell, keys.length);
      if (split === null) return null;
      const [only] = keys;
      const values =
        keys.length === 1
          ? split.map(([value]) => value)
          : split.map((row) => Object.fromEntries(keys.map((part, at) => [part, row[at]])));
      return only === undefined ? null : { [key]: values };
    },
  };
}

function yes(name: string, key: 'isStarred' | 'isUnfinished'): LogColumn {
  return {
    name,
    write: ({ content }) => (content[key] ? 'Yes' : ''),
    read: (cell) => (cell === '' || cell === 'Yes' ? { [key]: cell === 'Yes' } : null),
  };
}

const DATE: LogColumn = {
  name: 'Date',
  write: ({ content: { heldOn, heldOnPrecision } }) => {
    if (heldOnPrecision === 'day') return heldOn;
    return heldOn.endsWith('-01') ? heldOn.slice(0, 7) : `${heldOn} (month)`;
  },
  read: (cell) => {
    const [, month, day, mark] = /^(\d{4}-\d{2})(-\d{2})?( \(month\))?$/.exec(cell) ?? [];
    if (month === undefined) return null;
    const isDay = day !== undefined && mark === undefined;
    return { heldOn: `${month}${day ?? '-01'}`, heldOnPrecision: isDay ? 'day' : 'month' };
  },
};

/** Read by people alone: photos and handouts are files, which travel in a full back-up. */
function shown(name: string, write: LogColumn['write']): LogColumn {
  return { name, write, read: () => ({}) };
}

/** The columns of the exported table, in order. Their names are also what any importer would guess. */
export const LOG_COLUMNS: readonly LogColumn[] = [
  text('Title', 'title'),
  DATE,
  {
    name: 'Start time',
    write: ({ content }) => content.startTime ?? '',
    read: (cell) => ({ startTime: cell === '' ? null : cell }),
  },
  count('Minutes', 'minutes'),
  text('Kind', 'kind'),
  text('Series', 'series'),
  rows('Age groups', 'ages', ['age'], ({ content }) => content.ages.map((age) => [age])),
  text('Audience', 'audience'),
  inner('Children', ({ attendance }) => attendance.children, 'attendance.children'),
  inner('Teens', ({ attendance }) => attendance.teens, 'attendance.teens'),
  inner('Adults', ({ attendance }) => attendance.adults, 'attendance.adults'),
  inner('Total attendance', ({ attendance }) => attendance.total, 'attendance.total'),
  count('Online attendance', 'onlineHeads'),
  count('Views', 'views'),
  count('Sessions', 'sessions'),
  {
    name: 'Place',
    write: ({ content }) => content.place ?? '',
    read: (cell) => ({ place: cell === '' ? null : cell }),
  },
  text('Branch', 'branch'),
  text('Partners', 'partners'),
  count('Staff', 'staff'),
  count('Volunteers', 'volunteers'),
  count('Prep minutes', 'prepMinutes'),
  count('Cost', 'cost'),
  text('What we did', 'whatWeDid'),
  rows('Running order', 'runningOrder', ['what', 'comment'], ({ content }) =>
    content.runningOrder.map(({ what, comment }) => [what, comment]),
  ),
  rows('Books', 'books', ['title', 'author', 'isbn'], ({ content }) =>
    content.books.map(({ title, author, isbn }) => [title, author, isbn]),
  ),
  rows('Songs', 'songs', ['song'], ({ content }) => content.songs.map((song) => [song])),
  rows('Materials', 'materials', ['material'], ({ content }) =>
    content.materials.map((material) => [material]),
  ),
  rows('Practices', 'practices', ['practice'], ({ content }) =>
    content.practices.map((practice) => [practice]),
  ),
  rows('Outcomes', 'outcomes', ['outcome'], ({ content }) =>
    content.outcomes.map((outcome) => [outcome]),
  ),
  inner('Stayed after', ({ evidence }) => evidence.stayedAfter, 'evidence.stayedAfter'),
  inner('Asked about it', ({ evidence }) => evidence.askedAboutIt, 'evidence.askedAboutIt'),
  inner('Borrowed', ({ evidence }) => evidence.borrowed, 'evidence.borrowed'),
  rows('Quotes', 'evidence.quotes', ['quote'], ({ content }) =>
    content.evidence.quotes.map((quote) => [quote]),
  ),
  rows('Links', 'links', ['url', 'label'], ({ content }) =>
    content.links.map(({ url, label }) => [url, label]),
  ),
  text('Idea from', 'ideaFrom'),
  rows('Tags', 'tags', ['tag'], ({ content }) => content.tags.map((tag) => [tag])),
  yes('Starred', 'isStarred'),
  yes('To be finished', 'isUnfinished'),
  rows('Reflection', 'answers', ['promptId', 'question', 'text', 'answeredAt'], ({ answers }) =>
    answers.map((one) => [one.promptId, one.question, one.text, one.answeredAt]),
  ),
  shown('Photos', ({ content }) =>
    joinRows(content.photos.map(({ altText, caption }) => [altText, caption])),
  ),
  shown('Handouts', ({ content }) => joinRows(content.handouts.map(({ fileName }) => [fileName]))),
  { name: 'Worth Sharing id', write: ({ id }) => id, read: (cell) => ({ id: cell }) },
];
