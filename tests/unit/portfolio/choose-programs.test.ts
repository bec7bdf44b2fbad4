import { describe, expect, it } from 'vitest';
import { choosePrograms, isInRange } from '../../../shared/portfolio/choose-programs';

const held = (heldOn: string, heldOnPrecision: 'day' | 'month' = 'day') => ({
  id: heldOn,
  heldOn,
  heldOnPrecision,
});

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
      choosePrograms(programs, { from: null, to: null, leftOutProgramIds: ['2025-01-01'] }).map(
        ({ id }) => id,
      ),
    ).toEqual(['2025-03-01', '2025-02-01']);
  });
});
