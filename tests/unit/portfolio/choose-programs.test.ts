import { describe, expect, it } from 'vitest';
import { NO_PICKS, type ProgramPicks } from '../../../shared/model/portfolio';
import { choosePrograms, isInRange, pickPrograms } from '../../../shared/portfolio/choose-programs';

const held = (heldOn: string, heldOnPrecision: 'day' | 'month' = 'day') => ({
  id: heldOn,
  heldOn,
  heldOnPrecision,
  title: 'Toddler Time',
  series: '',
  branch: 'Main Library',
  kind: 'storytime',
  tags: ['niños'],
  isStarred: false,
});

const ALL = { from: null, to: null, picks: NO_PICKS };

describe('isInRange', () => {
  it.each([
    ['2025-01-01', true],
    ['2025-06-30', true],
    ['2024-12-31', false],
    ['2025-07-01', false],
  ])('%s in the first half of 2025: %s, both ends belong to it', (day, expected) => {
    expect(isInRange(held(day), { from: '2025-01-01', to: '2025-06-30' })).toBe(expected);
  });

  it('takes a month in with any day of it', () => {
    const march = held('2025-03-01', 'month');
    expect(isInRange(march, { from: '2025-03-31', to: null })).toBe(true);
    expect(isInRange(march, { from: '2025-04-01', to: null })).toBe(false);
    expect(isInRange(march, { from: null, to: '2025-03-01' })).toBe(true);
    expect(isInRange(march, { from: null, to: '2025-02-28' })).toBe(false);
  });

  it('has no end where an end is open', () => {
    expect(isInRange(held('0001-01-01'), { from: null, to: null })).toBe(true);
  });
});

describe('choosePrograms', () => {
  it('leaves out what she took out, in the order in which they come', () => {
    const programs = [held('2025-03-01'), held('2025-01-01'), held('2025-02-01')];
    expect(
      choosePrograms(programs, { ...ALL, leftOutProgramIds: ['2025-01-01'] }).map(({ id }) => id),
    ).toEqual(['2025-03-01', '2025-02-01']);
  });
});

describe('pickPrograms', () => {
  const one = held('2025-03-01');
  const starred = { ...held('2025-04-01'), title: 'Paper rockets', isStarred: true };
  const series = { ...held('2025-05-01'), title: 'Week 3', series: 'Maker  Mondays' };
  const all = [one, starred, series];
  const pick = (picks: Partial<ProgramPicks>, more: { from: string | null } = ALL) =>
    pickPrograms(all, { ...ALL, ...more, picks: { ...NO_PICKS, ...picks } });

  it('takes all where nothing is asked for', () => {
    expect(pick({})).toEqual(all);
  });

  it('takes those with a star', () => {
    expect(pick({ isStarred: true })).toEqual([starred]);
  });

  it('takes those of a series, or of a title where there is no series', () => {
    expect(pick({ series: ['maker mondays'] })).toEqual([series]);
    expect(pick({ series: ['Toddler time', 'Maker Mondays'] })).toEqual([one, series]);
  });

  it('takes those that hold every word of the search, accents or not', () => {
    expect(pick({ search: 'ninos  toddler' })).toEqual([one]);
    expect(pick({ search: 'rockets main' })).toEqual([starred]);
    expect(pick({ search: 'nowhere' })).toEqual([]);
  });

  it('takes what both range and picks take', () => {
    expect(pick({ search: 'main' }, { from: '2025-04-15' })).toEqual([series]);
  });
});
