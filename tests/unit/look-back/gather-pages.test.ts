import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgramDetails } from '../../../shared/programs/program-details';
import { addDays, daysBetween, inYear, weekAround } from '../../../shared/look-back/calendar-days';
import { gatherOnThisDay } from '../../../shared/look-back/gather-on-this-day';
import { gatherStrength, gatherStrengths } from '../../../shared/look-back/gather-strengths';
import { gatherWeek } from '../../../shared/look-back/gather-week';
import { gatherYear } from '../../../shared/look-back/gather-year';
import { NO_ATTENDANCE } from '../../../shared/model/program';
import { arbitraryLog } from './arbitrary-log';
import { makeProgram } from '../../fixtures/writings/make-program';

const heads = (total: number | null) => ({ ...NO_ATTENDANCE, total });

/** As the library hands it over: newest first. */
const newestFirst = (...log: ProgramDetails[]): ProgramDetails[] =>
  log.toSorted((a, b) => (a.program.heldOn < b.program.heldOn ? 1 : -1));

describe('a week', () => {
  const log = newestFirst(
    makeProgram(
      'mon',
      { heldOn: '2026-11-16', attendance: heads(0) },
      { 'what-worked': 'The door.' },
    ),
    makeProgram('sun', { heldOn: '2026-11-22' }, { 'next-time': 'Earlier.', tip: 'Tape.' }),
    makeProgram('next', { heldOn: '2026-11-23' }),
    makeProgram('month', { heldOn: '2026-11-01', heldOnPrecision: 'month', sessions: 8 }),
    makeProgram('blank', { heldOn: '2026-11-18' }, { 'what-worked': '  ' }),
    makeProgram('before', { heldOn: '2026-10-02' }),
  );

  it('goes from Monday to Sunday and leaves monthly totals out', () => {
    const week = gatherWeek(log, '2026-11-22');
    expect([week.from, week.to]).toEqual(['2026-11-16', '2026-11-22']);
    expect(week.programs.shown.map(({ id }) => id)).toEqual(['mon', 'blank', 'sun']);
    expect(gatherWeek(log, '2026-11-01').programs.shown).toEqual([]);
  });

  it('counts a zero and says what was not counted', () => {
    expect(gatherWeek(log, '2026-11-16').sums).toMatchObject({ heads: 0, notCounted: 2 });
  });

  it('sorts her answers by what they are for, without blank ones', () => {
    const { answers } = gatherWeek(log, '2026-11-16');
    expect(answers.worked.shown.map(({ text }) => text)).toEqual(['The door.']);
    expect(answers['next-time'].shown.map(({ text }) => text)).toEqual(['Earlier.']);
    expect(answers.other.shown.map(({ text }) => text)).toEqual(['Tape.']);
  });

  it('knows the nearest weeks that hold something', () => {
    expect(gatherWeek(log, '2026-11-10')).toMatchObject({
      earlierOn: '2026-10-02',
      laterOn: '2026-11-16',
    });
    expect(gatherWeek([], '2026-11-10')).toMatchObject({ isLogEmpty: true, earlierOn: null });
  });
});

describe('a year', () => {
  const series = (id: string, heldOn: string, total: number | null, answers = {}) =>
    makeProgram(id, { heldOn, title: 'Toddler Time', attendance: heads(total) }, answers);

  it('puts a change beside the next session, in the year in which it could show', () => {
    const log = newestFirst(
      series('a', '2025-12-09', 9, { 'next-time': 'Fewer chairs.' }),
      series('b', '2026-01-06', 12, { 'what-worked': 'Room to dance.', 'next-time': 'Nothing!' }),
      series('c', '2026-02-03', 11, { 'next-time': 'A longer song.' }),
      makeProgram('x', { heldOn: '2026-01-20', title: 'LEGO' }, { 'what-worked': 'Trays.' }),
    );
    const year = gatherYear(log, 2026);
    expect(year.changes.shown).toHaveLength(1);
    expect(year.changes.shown[0]).toMatchObject({
      intended: { text: 'Fewer chairs.', program: { heads: 9 } },
      followed: { program: { id: 'b', heads: 12 }, answers: [{ text: 'Room to dance.' }] },
    });
    expect(year.waiting.shown.map(({ intended }) => intended.text)).toEqual(['A longer song.']);
    expect(gatherYear(log, 2025).changes.shown).toEqual([]);
    expect(year).toMatchObject({ earlier: 2025, later: null });
  });

  it('lists series that held or grew, never one that shrank', () => {
    const run = (name: string, totals: (number | null)[]) =>
      totals.map((total, index) =>
        makeProgram(`${name}${String(index)}`, {
          title: name,
          heldOn: `2026-0${String(index + 1)}-03`,
          attendance: heads(total),
        }),
      );
    const { kept } = gatherYear(
      newestFirst(
        ...run('grew', [8, 9, null, 12, 14]),
        ...run('held', [10, 11, 10, 10]),
        ...run('shrank', [20, 19, 12, 9]),
        ...run('few', [3, 9, 20]),
        ...run('empty', [0, 0, 0, 0]),
      ),
      2026,
    );
    expect(kept.shown.map(({ name, trend }) => [name, trend])).toEqual([
      ['grew', 'rising'],
      ['held', 'steady'],
    ]);
    expect(kept.shown[0]).toMatchObject({ counted: 4, before: 9, after: 13 });
  });

  it('shows an answer once among the signs, and unsigned ones after them', () => {
    const year = gatherYear(
      newestFirst(
        series('a', '2026-01-06', 9, { 'how-you-knew': 'They came back and borrowed it.' }),
        series('b', '2026-02-03', 9, { 'how-you-knew': 'Nobody stayed.' }),
      ),
      2026,
    );
    expect(year.signs.map(({ sign }) => sign)).toEqual(['came-back']);
    expect(year.otherEvidence.shown.map(({ text }) => text)).toEqual(['Nobody stayed.']);
  });
});

describe('on this day', () => {
  it.each([
    ['2025-11-20', '2026-11-23', [1, -3]],
    ['2024-11-26', '2026-11-23', [2, 3]],
    ['2025-11-19', '2026-11-23', null],
    ['2026-11-22', '2026-11-23', null],
    ['2025-12-30', '2026-01-01', null],
    ['2025-12-30', '2027-01-01', [1, -2]],
    ['2026-01-02', '2026-12-31', [1, 2]],
    ['2024-02-29', '2026-02-28', [2, 1]],
    ['2025-02-28', '2028-02-29', [3, 0]],
  ] as const)('a program of %s seen from %s', (heldOn, on, expected) => {
    const { years } = gatherOnThisDay([makeProgram('a', { heldOn })], on);
    const found = years.flatMap(({ yearsAgo, memories }) =>
      memories.shown.map(({ daysOff }) => [yearsAgo, daysOff]),
    );
    expect(found).toEqual(expected === null ? [] : [expected]);
  });

  it('leaves out what has no day', () => {
    const month = makeProgram('a', { heldOn: '2025-11-01', heldOnPrecision: 'month' });
    expect(gatherOnThisDay([month], '2026-11-01').years).toEqual([]);
  });
});

describe('strengths', () => {
  const sing = (id: string, heldOn: string) =>
    makeProgram(id, { heldOn, whatWeDid: `We sang in ${heldOn}.` });

  it('need two programs', () => {
    const ids = (log: ProgramDetails[]) => gatherStrengths(log).strengths.map(({ id }) => id);
    expect(ids([sing('a', '2026-01-06')])).toEqual([]);
    expect(ids([sing('a', '2026-01-06'), sing('b', '2024-01-06')])).toEqual(['singing']);
  });

  it('give the years, the programs and her sentences', () => {
    const { claims } = gatherStrength(
      [sing('b', '2026-01-06'), sing('a', '2024-01-06')],
      'singing',
    );
    expect(claims).toMatchObject([{ id: 'sang', programs: 2, firstYear: 2024, latestYear: 2026 }]);
    expect(claims[0]?.proofs.shown.map(({ program }) => program.id)).toEqual(['b', 'a']);
    expect(claims[0]?.proofs.shown[0]?.reasons).toEqual([
      { by: 'words', text: 'We sang in 2026-01-06.' },
    ]);
  });
});

describe('any log', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('has weeks of seven days, and days that come back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4_000, max: 4_000 }), (one, steps) => {
        const { from, to } = weekAround(one);
        expect(daysBetween(from, to)).toBe(6);
        expect(from <= one && one <= to).toBe(true);
        expect(weekAround(to).from).toBe(from);
        expect(daysBetween(one, addDays(one, steps))).toBe(steps);
        expect(inYear(one, Number(one.slice(0, 4)))).toBe(one);
      }),
    );
  });

  it('shows only what she wrote, and counts every program once', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const texts = new Set(
          log.flatMap(({ reflection }) => (reflection?.answers ?? []).map(({ text }) => text)),
        );
        const years = [...new Set(log.map(({ program }) => Number(program.heldOn.slice(0, 4))))];
        const pages = years.map((year) => gatherYear(log, year));
        expect(pages.reduce((sum, page) => sum + page.sums.programs, 0)).toBe(log.length);
        for (const { worked, changes } of pages) {
          const themed = worked.themes.flatMap(({ answers }) => answers.shown);
          for (const { text } of [...themed, ...worked.others.shown]) expect(texts).toContain(text);
          for (const { intended, followed } of changes.shown) {
            expect(texts).toContain(intended.text);
            expect((followed?.program.heldOn ?? '') >= intended.program.heldOn).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
