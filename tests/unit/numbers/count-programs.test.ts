import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROGRAM_KINDS } from '../../../shared/model/program';
import { countByTime } from '../../../shared/numbers/count-by-time';
import {
  countByKind,
  countPrograms,
  type CountedProgram,
} from '../../../shared/numbers/count-programs';

const counted = (change: Partial<CountedProgram> = {}): CountedProgram => ({
  heldOn: '2025-03-04',
  sessions: 1,
  kind: 'storytime',
  heads: null,
  ...change,
});

const anyProgram = fc.record({
  heldOn: fc
    .date({ min: new Date('2015-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  sessions: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom(...PROGRAM_KINDS),
  heads: fc.option(fc.nat(500)),
});

describe('countPrograms', () => {
  it('keeps "not counted" apart from nobody', () => {
    const sums = countPrograms([
      counted({ heads: 0 }),
      counted({ heads: 12, sessions: 3 }),
      counted({ heads: null }),
    ]);
    expect(sums).toEqual({ programs: 3, sessions: 5, heads: 12, notCounted: 1 });
  });

  it('is nothing for nothing', () => {
    expect(countPrograms([])).toEqual({ programs: 0, sessions: 0, heads: 0, notCounted: 0 });
  });
});

describe('countByKind', () => {
  it('has the kinds with the most sessions first', () => {
    const kinds = countByKind([
      counted({ kind: 'craft' }),
      counted({ kind: 'stem', sessions: 4 }),
      counted({ kind: 'craft' }),
    ]);
    expect(kinds.map(({ name, sums }) => [name, sums.sessions])).toEqual([
      ['stem', 4],
      ['craft', 2],
    ]);
  });

  it('adds up to the whole', () => {
    fc.assert(
      fc.property(fc.array(anyProgram), (programs) => {
        const whole = countPrograms(programs);
        const parts = countByKind(programs);
        const sum = (pick: (sums: typeof whole) => number) =>
          parts.reduce((total, { sums }) => total + pick(sums), 0);
        expect(sum((sums) => sums.heads)).toBe(whole.heads);
        expect(sum((sums) => sums.sessions)).toBe(whole.sessions);
        expect(sum((sums) => sums.notCounted)).toBe(whole.notCounted);
      }),
    );
  });
});

describe('countByTime', () => {
  it('shows the quiet months too', () => {
    const { unit, periods } = countByTime([
      counted({ heldOn: '2026-02-01' }),
      counted({ heldOn: '2025-11-30' }),
    ]);
    expect(unit).toBe('month');
    expect(periods.map(({ name, sums }) => [name, sums.programs])).toEqual([
      ['2025-11', 1],
      ['2025-12', 0],
      ['2026-01', 0],
      ['2026-02', 1],
    ]);
  });

  it('turns to years where months would be too thin', () => {
    const { unit, periods } = countByTime([
      counted({ heldOn: '2010-01-01' }),
      counted({ heldOn: '2013-02-01' }),
    ]);
    expect(unit).toBe('year');
    expect(periods.map(({ name }) => name)).toEqual(['2010', '2011', '2012', '2013']);
  });

  it('is not blown up by a mistyped year', () => {
    const { periods } = countByTime([
      counted({ heldOn: '0202-01-01' }),
      counted({ heldOn: '2025-02-01' }),
    ]);
    expect(periods.map(({ name }) => name)).toEqual(['0202', '2025']);
  });

  it('is in order, names no period twice, and loses no program', () => {
    fc.assert(
      fc.property(fc.array(anyProgram), (programs) => {
        const { periods } = countByTime(programs);
        const names = periods.map(({ name }) => name);
        expect(names).toEqual([...new Set(names)].sort());
        const total = periods.reduce((sum, { sums }) => sum + sums.programs, 0);
        expect(total).toBe(programs.length);
      }),
    );
  });
});
