import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portfolioSchema } from '../../../shared/model/portfolio';
import { layOutMonth, stepMonth } from '../../../shared/search/lay-out-month';
import { putIntoPortfolio, rangeOfChosen } from '../../../shared/search/put-into-portfolio';
import { rankChoices } from '../../../shared/search/rank-choices';
import { listSeriesSummaries } from '../../../shared/search/summarise-series';
import { programOf } from './program-of';

describe('the calendar', () => {
  it('has whole weeks from Sunday, each day once, and each program on its day', () => {
    const month = fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(month, ([year, number]) => {
        const name = `${String(year)}-${String(number).padStart(2, '0')}`;
        const { weeks } = layOutMonth(name, []);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect(new Date(days[0]?.day ?? '').getUTCDay()).toBe(0);
        expect(days.filter(({ isInMonth }) => isInMonth)).toHaveLength(
          new Date(Date.UTC(year, number, 0)).getUTCDate(),
        );
        expect(new Set(days.map((one) => one.day)).size).toBe(days.length);
        expect(stepMonth(stepMonth(name, 1), -1)).toBe(name);
      }),
    );
  });

  it('lists apart what has no day, and counts all of it', () => {
    const { weeks, wholeMonth, totals } = layOutMonth('2026-11', [
      programOf('late', { startTime: '16:00', heads: 4 }),
      programOf('early', { startTime: '09:30' }),
      programOf('total', {
        heldOn: '2026-11-01',
        heldOnPrecision: 'month',
        sessions: 12,
        heads: 90,
      }),
      programOf('before', { heldOn: '2026-10-31' }),
    ]);
    const held = weeks.flat().find((one) => one.day === '2026-11-17');
    expect(held?.programs.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(wholeMonth.map(({ id }) => id)).toEqual(['total']);
    expect(totals).toEqual({ programs: 3, sessions: 14, heads: 94, notCounted: 1 });
  });
});

describe('series, choices and portfolios', () => {
  it('gathers what was run again, with the usual heads of a session', () => {
    const series = listSeriesSummaries([
      programOf('a', { series: 'LEGO', heldOn: '2026-01-01', heads: 10 }),
      programOf('b', { series: 'lego ', heldOn: '2026-02-01', heads: 60, sessions: 3 }),
      programOf('c', { title: 'Once only' }),
    ]);
    expect(series).toEqual([
      {
        name: 'lego',
        entries: 2,
        sessions: 4,
        from: '2026-01-01',
        to: '2026-02-01',
        precision: 'day',
        heads: 70,
        notCounted: 0,
        usualHeads: 15,
        latestId: 'b',
      },
    ]);
  });

  it('claims no day of a series of which a file gave only months', () => {
    const [series] = listSeriesSummaries([
      programOf('a', { series: 'LEGO', heldOn: '2021-01-01', heldOnPrecision: 'month' }),
      programOf('b', { series: 'LEGO', heldOn: '2021-12-01', heldOnPrecision: 'month' }),
    ]);
    expect(series).toMatchObject({ from: '2021-01-01', to: '2021-12-01', precision: 'month' });
  });

  it('ranks choices by how plainly they answer', () => {
    const choices = ['Look back on the year', 'Log a program', 'Lag of programs', 'Settings'];
    expect(rankChoices(choices, (text) => text, 'log pro')).toEqual([
      'Log a program',
      'Lag of programs',
    ]);
    expect(rankChoices(choices, (text) => text, '')).toEqual(choices);
  });

  it('a portfolio has the chosen programs, and no other that its range grew over', () => {
    const log = [
      programOf('a', { heldOn: '2026-01-01' }),
      programOf('b', { heldOn: '2026-02-01' }),
      programOf('c', { heldOn: '2026-03-01' }),
      programOf('d', { heldOn: '2026-04-01' }),
    ];
    const range = rangeOfChosen(log, new Set(['a', 'c']));
    expect(range).toEqual({ from: '2026-01-01', to: '2026-03-01', leftOutProgramIds: ['b'] });
    const portfolio = portfolioSchema.parse({
      id: 'p',
      title: '',
      subtitle: '',
      ...range,
      to: '2026-02-01',
      sections: [],
      createdAt: '2026-11-17T10:00:00.000Z',
      updatedAt: '2026-11-17T10:00:00.000Z',
    });
    const grown = putIntoPortfolio(portfolio, log, new Set(['b', 'd']));
    expect(grown).toMatchObject({
      from: '2026-01-01',
      to: '2026-04-01',
      leftOutProgramIds: ['c'],
    });
  });
});
