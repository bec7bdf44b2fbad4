import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/look-back/calendar-days';
import {
  countDueDays,
  guessNextDay,
  guessRhythm,
  layOutDays,
  RHYTHMS,
} from '../../../shared/programs/days-of-series';

describe('the days of a series', () => {
  it('finds the rhythm in spite of a break', () => {
    expect(guessRhythm([])).toBe(7);
    expect(guessRhythm(['2026-11-17', '2026-11-10', '2026-09-01', '2026-08-25'])).toBe(7);
    expect(guessRhythm(['2026-11-17', '2026-11-03', '2026-10-20'])).toBe(14);
    expect(guessRhythm(['2026-11-17', '2026-11-16', '2026-11-15'])).toBe(1);
    expect(guessRhythm(['2026-11-10', '2026-10-13', '2026-09-15'])).toBe(28);
  });

  it('guesses the next day, never in the future', () => {
    expect(guessNextDay(['2026-11-10', '2026-11-03'], '2026-11-23')).toBe('2026-11-17');
    expect(guessNextDay(['2026-11-17', '2026-11-10'], '2026-11-23')).toBe('2026-11-23');
    expect(guessNextDay([], '2026-11-23')).toBe('2026-11-23');
  });

  it('counts what is due', () => {
    expect(countDueDays(['2026-10-20', '2026-10-13'], '2026-11-23')).toBe(4);
    expect(countDueDays(['2026-11-20', '2026-11-13'], '2026-11-23')).toBe(0);
    expect(countDueDays(['2026-12-01'], '2026-11-23')).toBe(0);
    expect(countDueDays([], '2026-11-23')).toBe(0);
  });

  it('lays out as many days as asked for, in their rhythm, over years and without those taken', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1950-01-01', days));
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...RHYTHMS),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 80 })),
        (first, rhythm, count, steps) => {
          const taken = new Set(steps.map((step) => addDays(first, step * rhythm)));
          const days = layOutDays(first, rhythm, count, taken);
          expect(days).toHaveLength(count);
          expect(days).toEqual([...new Set(days)].toSorted());
          expect(days.some((one) => taken.has(one))).toBe(false);
          expect(days.every((one) => one >= first)).toBe(true);
        },
      ),
    );
  });
});
