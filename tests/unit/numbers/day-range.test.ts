import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../shared/look-back/calendar-days';
import {
  isInRange,
  quarterOfDay,
  rangeOfQuarter,
  rangeOfYear,
  weekdayOf,
  yearBefore,
  yearOfDay,
} from '../../../shared/numbers/day-range';
import { chooseUnit, listSteps } from '../../../shared/numbers/time-steps';

describe('fiscal years', () => {
  it('are calendar years from January, and else bear the year in which they end', () => {
    expect(rangeOfYear(2026, 1)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(rangeOfYear(2026, 7)).toEqual({ from: '2025-07-01', to: '2026-06-30' });
    expect(rangeOfYear(2024, 3)).toEqual({ from: '2023-03-01', to: '2024-02-29' });
    expect(yearOfDay('2025-07-01', 7)).toBe(2026);
    expect(yearOfDay('2025-06-30', 7)).toBe(2025);
    expect(yearOfDay('2025-12-31', 1)).toBe(2025);
  });

  it('have four quarters of their own', () => {
    expect(rangeOfQuarter(2026, 1, 7)).toEqual({ from: '2025-07-01', to: '2025-09-30' });
    expect(rangeOfQuarter(2026, 4, 10)).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(quarterOfDay('2026-01-15', 7)).toBe(3);
  });

  it('hold every day exactly once, in the quarter that the day says', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), (one, start) => {
        const year = yearOfDay(one, start);
        expect(isInRange(one, rangeOfYear(year, start))).toBe(true);
        expect(isInRange(one, rangeOfYear(year - 1, start))).toBe(false);
        expect(isInRange(one, rangeOfYear(year + 1, start))).toBe(false);
        expect(isInRange(one, rangeOfQuarter(year, quarterOfDay(one, start), start))).toBe(true);
      }),
    );
  });

  it('have a year before them that ends with its month, in leap years too', () => {
    expect(yearBefore({ from: '2025-02-01', to: '2025-02-28' }).to).toBe('2024-02-29');
    expect(yearBefore({ from: '2024-02-01', to: '2024-02-29' })).toEqual({
      from: '2023-02-01',
      to: '2023-02-28',
    });
    expect(yearBefore({ from: '2026-01-01', to: '2026-11-23' }).to).toBe('2025-11-23');
  });
});

describe('steps of time', () => {
  it('are as fine as can be read', () => {
    expect(chooseUnit({ from: '2026-03-01', to: '2026-03-31' })).toBe('day');
    expect(chooseUnit({ from: '2026-01-01', to: '2026-03-31' })).toBe('week');
    expect(chooseUnit({ from: '2025-07-01', to: '2026-06-30' })).toBe('month');
    expect(chooseUnit({ from: '2010-01-01', to: '2026-06-30' })).toBe('year');
  });

  it('leave none out, over the end of a year and in February', () => {
    expect(listSteps({ from: '2025-12-01', to: '2026-03-31' }, 'month')).toEqual([
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
    expect(listSteps({ from: '2026-03-04', to: '2026-03-17' }, 'week')).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
    ]);
    expect(
      daysBetween(
        '2024-02-01',
        listSteps({ from: '2024-02-01', to: '2024-02-29' }, 'day').at(-1) ?? '',
      ),
    ).toBe(28);
    expect(weekdayOf('2026-11-23')).toBe(0);
  });

  it('stay a list that can be drawn when a year was mistyped', () => {
    expect(listSteps({ from: '0202-01-01', to: '2026-01-01' }, 'year').length).toBeLessThan(200);
  });
});
