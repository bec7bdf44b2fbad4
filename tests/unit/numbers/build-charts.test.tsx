import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/look-back/calendar-days';
import type { Program } from '../../../shared/model/program';
import { AnyChart } from '../../../shared/numbers/any-chart';
import { buildCharts } from '../../../shared/numbers/build-charts';
import { PRINT_LOOK } from '../../../shared/numbers/chart-look';
import type { ChartId, ChartSpec } from '../../../shared/numbers/chart-spec';
import { describeRange, describeWhen } from '../../../shared/numbers/describe-range';
import { layOutDayGrid } from '../../../shared/numbers/lay-out-day-grid';
import { layOutPairs } from '../../../shared/numbers/lay-out-pairs';
import { tallyNumbers } from '../../../shared/numbers/tally-numbers';
import { createFormatFacts } from '../../../shared/portfolio/format-facts';
import { programFor } from './program-for-numbers';

const FORMAT = createFormatFacts('en-US');
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

function chartsOf(programs: readonly Program[], range = YEAR): ChartSpec[] {
  const tally = tallyNumbers({ ...range, branch: null, series: null }, '2027-01-01');
  for (const program of programs) tally.add(program);
  return buildCharts(tally.finish(), FORMAT);
}

function chartOf(id: ChartId, programs: readonly Program[]): ChartSpec {
  const chart = chartsOf(programs).find((one) => one.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id}`);
  return chart;
}

const LOG = [
  programFor({ heldOn: '2026-03-05' }, 12),
  programFor({ heldOn: '2026-03-12' }),
  programFor({ heldOn: '2026-05-01', kind: 'craft', ages: ['6-11'] }),
  programFor({ heldOn: '2026-06-01', heldOnPrecision: 'month', sessions: 4 }, 40),
  programFor({ heldOn: '2025-03-05' }, 5),
];

describe('charts', () => {
  it('say in words and in a table what they draw, and never draw unknown as 0', () => {
    const time = chartOf('time', LOG);
    expect(time.summary).toBe(
      'March 2026, 12 people (not counted: 1 program); May 2026, not counted: 1 program; June 2026, 40 people.',
    );
    expect(time.note).toContain('A plus means');
    const rows = new Map(time.table.rows.map(([name = '', ...cells]) => [name, cells]));
    expect(rows.get('March 2026')).toEqual(['2', '12+']);
    expect(rows.get('May 2026')).toEqual(['1', '?']);
    expect(rows.get('July 2026')).toEqual(['0', '0']);
  });

  it('name what has no day, and the fullest day', () => {
    const days = chartOf('days', LOG);
    expect(days.title).toBe('The year at a glance');
    expect(days.summary).toBe('3 days with a program. Most: March 5, 2026, 12 people.');
    expect(days.note).toBe('1 program of which only the month is known: not in here.');
  });

  it('set the age groups and the months beside the year before', () => {
    expect(chartOf('ages', LOG).table.rows).toEqual([
      ['Children 0–5', '5', '52+'],
      ['Children 6–11', '0', '?'],
    ]);
    const comparison = chartOf('comparison', LOG);
    expect(comparison.note).toContain('The log begins on March 5, 2025');
    expect(comparison.table.rows[2]).toEqual(['March 2026', '5', '12+']);
  });

  it('are none for nothing', () => {
    expect(chartsOf([])).toEqual([]);
    expect(chartsOf([programFor({ kind: 'self-directed' }, 3)])).toEqual([]);
  });

  it('are drawn with every mark, as text', () => {
    const markup = chartsOf([...LOG, programFor({ series: '<b>', heldOn: '2026-04-01' }, 3)])
      .map(({ drawing, summary }) =>
        renderToStaticMarkup(
          <AnyChart drawing={drawing} width={480} description={summary} look={PRINT_LOOK} />,
        ),
      )
      .join('');
    expect(markup).toContain('>?</text>');
    expect(markup).toContain('>12+</text>');
    expect(markup).not.toContain('<b>');
    expect(markup).not.toContain('NaN');
  });
});

describe('the grid of days', () => {
  const range = fc
    .record({
      from: fc
        .date({ min: new Date('1999-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      length: fc.integer({ min: 0, max: 365 }),
      width: fc.integer({ min: 300, max: 900 }),
    })
    .map(({ from, length, width }) => ({ from, to: addDays(from, length), length, width }));

  it('has each day once, inside the picture, none over another', () => {
    fc.assert(
      fc.property(range, ({ from, to, length, width }) => {
        const days = [{ day: to, value: 7, mark: '7' }];
        const spec = { range: { from, to }, days, monthNames: {}, weekdayNames: ['M'] };
        const layout = layOutDayGrid(spec, width);
        expect(layout.frames).toHaveLength(length + 1);
        expect(
          new Set(layout.frames.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size,
        ).toBe(length + 1);
        for (const { x, y } of layout.frames) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + layout.cell.width).toBeLessThanOrEqual(width + 0.01);
          expect(y + layout.cell.height).toBeLessThanOrEqual(layout.height + 0.01);
        }
        expect(layout.cells.map(({ level }) => level)).toEqual([4]);
      }),
    );
  });

  it('makes more people a larger square, and nobody counted none of a shade', () => {
    const days = [
      { day: '2026-03-02', value: 0, mark: '?' },
      { day: '2026-03-03', value: 3, mark: '3' },
      { day: '2026-03-04', value: 100, mark: '100' },
    ];
    const spec = { range: YEAR, days, monthNames: {}, weekdayNames: [] };
    const [unknown, few, many] = layOutDayGrid(spec, 480).cells;
    expect(unknown).toMatchObject({ level: 0, isUncounted: true });
    expect(few?.side).toBeLessThan(many?.side ?? 0);
  });
});

describe('columns in pairs', () => {
  it('stand beside each other on one line, as high as their values', () => {
    const values = ['a', 'b', 'c'].map((name, index) => ({
      name,
      label: name,
      now: index * 10,
      before: 20,
      nowMark: '',
      beforeMark: '',
    }));
    const { pairs, baseline } = layOutPairs(values, 400, 160);
    for (const { now, before } of pairs) {
      expect(before.x + before.width).toBeLessThanOrEqual(now.x + 0.001);
      expect(now.y + now.height).toBeCloseTo(baseline);
    }
    expect(pairs[1]?.now.height).toBeCloseTo((pairs[1]?.before.height ?? 0) / 2);
  });
});

describe('the name of a time', () => {
  const name = (from: string, to: string, start = 1) => [
    describeRange({ from, to }, start, FORMAT),
    describeWhen({ from, to }, start, FORMAT),
  ];

  it('is as short as it can be said', () => {
    expect(name('2026-01-01', '2026-12-31')).toEqual(['2026', 'in 2026']);
    expect(name('2025-07-01', '2026-06-30', 7)).toEqual([
      'FY 2026 (July 2025 to June 2026)',
      'in FY 2026 (July 2025 to June 2026)',
    ]);
    expect(name('2025-07-01', '2026-06-30')).toEqual([
      'July 2025 to June 2026',
      'from July 2025 to June 2026',
    ]);
    expect(name('2026-02-01', '2026-02-28')).toEqual(['February 2026', 'in February 2026']);
    expect(name('2026-02-03', '2026-02-03')).toEqual(['February 3, 2026', 'on February 3, 2026']);
    expect(name('2026-02-03', '2026-03-04')[1]).toBe('from February 3, 2026 to March 4, 2026');
    expect(name('2026-01-01', '2026-12-31', 7)[0]).toBe('2026');
  });
});
