import { foldWords } from './clean-cell';
import { findColumnName } from './column-names';
import type { TableRow } from './file-table';
import type { ColumnTarget } from './import-preview';
import { type ColumnFacts, describeColumn } from './describe-column';

/** Several columns can serve these; of every other target there is one. */
const SHARED: ReadonlySet<ColumnTarget> = new Set([
  'time',
  'kind',
  'what-we-did',
  'tags',
  'audience',
]);
const COUNTS: ReadonlySet<ColumnTarget> = new Set([
  'attendance-total',
  'attendance-children',
  'attendance-teens',
  'attendance-adults',
  'attendance-in-person',
  'attendance-online',
  'sessions',
  'views',
  'staff',
  'volunteers',
]);

/** Numbers with a unit, or without: a length, a sum of money. */
const MEASURES: ReadonlySet<ColumnTarget> = new Set(['minutes', 'prep-minutes', 'cost']);

/** A share of cells that is enough to believe in what a column holds. */
const MOST = 0.7;
const HALF = 0.5;

/** What a name promises, where the cells do not contradict it. */
function checkAgainstCells(target: ColumnTarget, facts: ColumnFacts): ColumnTarget {
  if (facts.filled === 0) return target;
  if (target === 'date') {
    if (facts.dates + facts.withoutYear >= HALF) return 'date';
    return facts.times >= HALF
      ? 'start-time'
      : facts.months >= HALF && facts.days < HALF
        ? 'month'
        : 'ignore';
  }
  if (target === 'year') return facts.years >= HALF ? target : 'ignore';
  if (target === 'month') return facts.months >= HALF || facts.dates >= HALF ? target : 'ignore';
  if (target === 'day') return facts.days >= HALF ? target : 'ignore';
  if (COUNTS.has(target)) return facts.counts >= HALF ? target : 'ignore';
  if (target === 'title' && facts.numbers >= MOST) return 'sessions';
  if (target === 'audience' || target === 'ignore') return target;
  if (target === 'start-time' || target === 'end-time')
    return facts.times >= HALF ? target : 'time';
  if (MEASURES.has(target)) return target;
  return facts.numbers >= MOST ? 'ignore' : target;
}

function guessByNames(headers: readonly string[], facts: readonly ColumnFacts[]): ColumnTarget[] {
  const columns: ColumnTarget[] = headers.map(() => 'ignore');
  const best = new Map<ColumnTarget, { column: number; rank: number }>();
  headers.forEach((header, column) => {
    const named = findColumnName(header);
    const known = facts[column];
    if (named === null || known === undefined) return;
    const target = checkAgainstCells(named.target, known);
    if (target === 'ignore') return;
    if (SHARED.has(target)) {
      columns[column] = target;
      return;
    }
    const earlier = best.get(target);
    if (earlier !== undefined && earlier.rank <= named.rank) return;
    if (earlier !== undefined) columns[earlier.column] = 'ignore';
    best.set(target, { column, rank: named.rank });
    columns[column] = target;
  });
  return columns;
}

interface Guess {
  target: ColumnTarget;
  /** 0 is "no"; the highest column wins. */
  score: (facts: ColumnFacts) => number;
}

/** By what the cells hold, the certain ones first. */
const GUESSES: readonly Guess[] = [
  { target: 'date', score: (facts) => (facts.dates >= MOST ? facts.dates : 0) },
  { target: 'year', score: (facts) => (facts.years >= MOST ? facts.years : 0) },
  { target: 'month', score: (facts) => (facts.months >= MOST ? facts.months : 0) },
  {
    target: 'audience',
    score: (facts) => (facts.ages >= MOST ? facts.ages * (1.5 - facts.distinct) : 0),
  },
  {
    target: 'kind',
    score: (facts) => (facts.kinds >= HALF && facts.distinct <= 0.6 ? facts.kinds : 0),
  },
  { target: 'place', score: (facts) => (facts.places >= MOST ? facts.places : 0) },
];

function isFree(columns: readonly ColumnTarget[], column: number): boolean {
  return columns[column] === 'ignore';
}

function take(
  columns: ColumnTarget[],
  facts: readonly ColumnFacts[],
  { target, score }: Guess,
): void {
  if (columns.includes(target)) return;
  let best = { column: -1, score: 0 };
  facts.forEach((one, column) => {
    const points = isFree(columns, column) && one.filled > 0 ? score(one) : 0;
    if (points > best.score) best = { column, score: points };
  });
  if (best.column >= 0) columns[best.column] = target;
}

/** Numbers without a name: heads are the last of them; with a month, sessions stand before. */
function takeCounts(columns: ColumnTarget[], facts: readonly ColumnFacts[]): void {
  const numeric = facts.flatMap((one, column) =>
    isFree(columns, column) &&
    one.numbers > 0 &&
    one.counts >= MOST &&
    (one.distinct < 1 || one.filled < 20)
      ? [column]
      : [],
  );
  const heads = numeric.at(-1);
  if (heads !== undefined) columns[heads] = 'attendance-total';
  const sessions = numeric.at(-2);
  if (sessions !== undefined && columns.includes('month')) columns[sessions] = 'sessions';
}

const TITLE: Guess = {
  target: 'title',
  score: (facts) =>
    facts.numbers < HALF && facts.words > 3 ? facts.distinct * Math.min(facts.words, 40) : 0,
};

/**
 * What each column is, by its name and by what it holds. `headers` are empty texts where the file
 * has none; private columns stay out.
 */
export function guessColumns(
  headers: readonly string[],
  rows: readonly TableRow[],
  privateColumns: readonly number[],
): ColumnTarget[] {
  const facts = headers.map((_, column) => describeColumn(rows, column));
  const columns = guessByNames(headers, facts);
  const open = facts.map((one, column) =>
    privateColumns.includes(column) ? { ...one, filled: 0 } : one,
  );
  for (const column of privateColumns) columns[column] = 'ignore';
  const isNamed = columns.some((target) => target !== 'ignore');
  const hasDate = columns.includes('date') || columns.includes('month');
  if (!isNamed) {
    for (const guess of GUESSES) take(columns, open, guess);
    takeCounts(columns, open);
  } else if (!hasDate) {
    for (const guess of GUESSES.slice(0, 1)) take(columns, open, guess);
  }
  const hasTitle = ['title', 'series', 'kind'].some((target) =>
    columns.some((one) => one === target),
  );
  if (!hasTitle) {
    take(columns, open, TITLE);
    if (!columns.includes('title')) promoteToTitle(columns, open);
  }
  dropDoubledDates(columns);
  dropConfirmed(columns, headers);
  return columns;
}

/** LibCal's own sum of heads: 0 where nobody pressed its button, although both counts are there. */
function dropConfirmed(columns: ColumnTarget[], headers: readonly string[]): void {
  if (!columns.includes('attendance-in-person') && !columns.includes('attendance-online')) return;
  const total = columns.indexOf('attendance-total');
  if (foldWords(headers[total] ?? '').startsWith('confirmed')) columns[total] = 'ignore';
}

/** Where nothing else can be the title: the theme of the day, or words that were taken for an audience. */
function promoteToTitle(columns: ColumnTarget[], facts: readonly ColumnFacts[]): void {
  for (const target of ['tags', 'audience'] as const) {
    const column = columns.indexOf(target);
    const known = facts[column];
    if (known === undefined || known.filled === 0 || known.distinct < HALF) continue;
    columns[column] = 'title';
    return;
  }
}

/** A whole date says more than a year and a month beside it. */
function dropDoubledDates(columns: ColumnTarget[]): void {
  if (!columns.includes('date')) {
    if (columns.includes('month')) return;
    columns.forEach((target, column) => {
      if (target === 'day') columns[column] = 'ignore';
    });
    return;
  }
  columns.forEach((target, column) => {
    if (target === 'year' || target === 'month' || target === 'day') columns[column] = 'ignore';
  });
}
