import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_GROUPS, PROGRAM_KINDS } from '../../../shared/model/program';
import { applyFilters } from '../../../shared/search/apply-filters';
import { daysOfRange } from '../../../shared/search/day-range';
import { layOutLines } from '../../../shared/search/lay-out-lines';
import {
  DAY_RANGES,
  EMPTY_QUERY,
  LOG_MARKS,
  LOG_SORTS,
  sortOf,
  type LogQuery,
} from '../../../shared/search/log-query';
import { readQueryTexts, writeQueryTexts } from '../../../shared/search/query-text';
import { sortFound } from '../../../shared/search/sort-found';
import { programOf } from './program-of';

const line = fc.string({ maxLength: 30 }).filter((text) => !text.includes('\n'));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyQuery: fc.Arbitrary<LogQuery> = fc.record({
  words: line,
  range: fc.constantFrom(null, ...DAY_RANGES),
  from: fc.option(day),
  to: fc.option(day),
  kinds: fc.subarray([...PROGRAM_KINDS]),
  ages: fc.subarray([...AGE_GROUPS]),
  series: line,
  branch: line,
  tags: fc.array(
    line.filter((text) => text !== ''),
    { maxLength: 5 },
  ),
  marks: fc.subarray([...LOG_MARKS]),
  sort: fc.constantFrom(null, ...LOG_SORTS),
});

describe('a query in the address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(readQueryTexts(writeQueryTexts(query))).toEqual(query);
      }),
    );
  });

  it('drops what nobody knows, and keeps the rest', () => {
    expect(
      readQueryTexts({
        q: 'dig',
        range: 'some-day',
        kind: 'opera',
        from: '2026-13-01',
        is: 'starred',
      }),
    ).toEqual({ ...EMPTY_QUERY, words: 'dig', marks: ['starred'] });
  });
});

describe('applyFilters', () => {
  const surroundings = { today: '2026-11-23', sharedIds: new Set(['b']) };
  const log = [
    programOf('a', { branch: 'Riverside ', tags: ['Messy', 'loud'], hasPhoto: true, answers: 2 }),
    programOf('b', { heldOn: '2026-10-02', kind: 'stem', isStarred: true, series: 'LEGO club' }),
    programOf('c', { heldOn: '2026-10-01', heldOnPrecision: 'month', ages: ['general', '6-11'] }),
    programOf('d', { heldOn: '2025-01-31', isUnfinished: true }),
  ];
  const idsOf = (query: Partial<LogQuery>): string =>
    applyFilters(log, { ...EMPTY_QUERY, ...query }, surroundings)
      .map(({ id }) => id)
      .join('');

  it.each<[Partial<LogQuery>, string]>([
    [{}, 'abcd'],
    [{ kinds: ['stem', 'craft'] }, 'b'],
    [{ ages: ['6-11', '19-up'] }, 'c'],
    [{ branch: 'riverside' }, 'a'],
    [{ series: 'lego CLUB' }, 'b'],
    [{ tags: ['messy', 'loud'] }, 'a'],
    [{ tags: ['messy', 'quiet'] }, ''],
    [{ marks: ['photo', 'reflected'] }, 'a'],
    [{ marks: ['shared', 'starred'] }, 'b'],
    [{ marks: ['unfinished'] }, 'd'],
    [{ range: 'this-year' }, 'abc'],
    [{ range: 'last-year' }, 'd'],
    [{ from: '2026-10-02' }, 'abc'],
    [{ to: '2026-10-01' }, 'cd'],
    [{ range: 'last-month', kinds: ['stem'] }, 'b'],
  ])('%j lets %s through', (query, ids) => {
    expect(idsOf(query)).toBe(ids);
  });
});

describe('ranges, orders and lines', () => {
  it('moves ranges along with the calendar', () => {
    expect(daysOfRange('last-month', '2026-03-31')).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
    expect(daysOfRange('this-month', '2028-02-10')).toEqual({
      from: '2028-02-01',
      to: '2028-02-29',
    });
    expect(daysOfRange('last-90-days', '2026-03-31').from).toBe('2026-01-01');
    expect(daysOfRange('school-year', '2026-08-31')).toEqual({
      from: '2025-09-01',
      to: '2026-08-31',
    });
    expect(daysOfRange('school-year', '2026-09-01').from).toBe('2026-09-01');
  });

  it('sorts by heads with the uncounted last, and by title as people read numbers', () => {
    const log = [
      programOf('a', { heads: 0, title: 'Session 10' }),
      programOf('b', { heads: null, title: 'session 9' }),
      programOf('c', { heads: 7, title: 'Élan' }),
    ];
    const idsOf = (sort: Parameters<typeof sortFound>[1]): string =>
      sortFound(log, sort)
        .map(({ id }) => id)
        .join('');
    expect(idsOf('heads')).toBe('cab');
    expect(idsOf('title')).toBe('cba');
    expect(idsOf('oldest')).toBe('cba');
    expect(sortOf({ ...EMPTY_QUERY, sort: 'match' })).toBe('newest');
    expect(sortOf({ ...EMPTY_QUERY, words: 'dig' })).toBe('match');
  });

  it('puts what is only close under a heading of its own', () => {
    const found = { same: [programOf('a')], close: [programOf('b')] };
    expect(layOutLines(found, 'match').map(({ kind }) => kind)).toEqual([
      'program',
      'close',
      'program',
    ]);
    expect(layOutLines(found, 'newest').map(({ kind }) => kind)).toEqual([
      'month',
      'program',
      'close',
      'month',
      'program',
    ]);
  });
});
