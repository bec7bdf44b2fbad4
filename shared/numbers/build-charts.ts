import type { FormatFacts } from '../portfolio/format-facts';
import { portfolioWords } from '../portfolio/portfolio-words';
import type { AttendanceSums } from './attendance-sums';
import { buildAgesChart } from './build-ages-chart';
import { buildDaysChart } from './build-days-chart';
import { buildTimeChart } from './build-time-chart';
import type { ChartId, ChartSpec } from './chart-spec';
import { describePeople, markPeople } from './describe-people';
import type { Comparison, NumbersPage } from './numbers-page';
import { numbersWords } from './numbers-words';

const words = numbersWords.charts;

const MOST_BARS = 12;
/** What has room left of a bar. */
const MOST_LETTERS = 22;

/** The charts that have something to show, in the order of the page. */
export function buildCharts(page: NumbersPage, format: FormatFacts): ChartSpec[] {
  if (page.sums.programs === 0) return [];
  const kinds = page.kinds.map(({ kind, sums }) => ({ label: portfolioWords.kinds[kind], sums }));
  const series = page.series.map(({ name, sums }) => ({ label: name, sums }));
  return [
    buildTimeChart(page.time, format),
    buildDaysChart(page, format),
    page.comparison === null
      ? null
      : buildComparison(page.comparison, page.choices.firstDay, format),
    buildAgesChart(page, format),
    kinds.length < 2 ? null : buildBars('kinds', words.kinds, words.kind, kinds, format),
    series.length < 2 ? null : buildBars('series', words.series, words.oneSeries, series, format),
  ].filter((chart) => chart !== null);
}

function buildBars(
  id: ChartId,
  title: string,
  column: string,
  groups: readonly { label: string; sums: AttendanceSums }[],
  format: FormatFacts,
): ChartSpec {
  const sorted = groups.toSorted((a, b) => b.sums.heads - a.sums.heads);
  const shown = sorted.slice(0, MOST_BARS);
  const more = sorted.length - shown.length;
  const people = (sums: AttendanceSums): string =>
    describePeople(sums, sums.countedSessions > 0, format);
  const mark = (sums: AttendanceSums): string => markPeople(sums, sums.countedSessions > 0, format);
  return {
    id,
    title,
    summary: `${shown.map(({ label, sums }) => `${label}, ${people(sums)}`).join('; ')}.`,
    note: [
      more === 0 ? '' : words.more(more, format.figure(more)),
      shown.some(({ sums }) => sums.notCounted > 0) ? words.plus : '',
    ]
      .filter((note) => note !== '')
      .join(' '),
    drawing: {
      shape: 'bars',
      values: shown.map(({ label, sums }) => ({
        label: shorten(label),
        value: sums.heads,
        mark: mark(sums),
      })),
    },
    table: {
      columns: [column, numbersWords.sessions, numbersWords.attendance],
      rows: sorted.map(({ label, sums }) => [label, format.figure(sums.sessions), mark(sums)]),
    },
  };
}

function shorten(label: string): string {
  const letters = Array.from(label);
  if (letters.length <= MOST_LETTERS) return label;
  return `${letters
    .slice(0, MOST_LETTERS - 1)
    .join('')
    .trimEnd()}…`;
}

function buildComparison(
  { now, before, months }: Comparison,
  firstDay: string | null,
  format: FormatFacts,
): ChartSpec {
  const nameOf = ({ range }: { range: { from: string; to: string } }): string =>
    numbersWords.fromTo(format.day(range.from), format.day(range.to));
  const people = (sums: AttendanceSums): string =>
    describePeople(sums, sums.countedSessions > 0, format);
  const mark = (sums: AttendanceSums): string => markPeople(sums, sums.countedSessions > 0, format);
  const labels = { now: nameOf(now), before: nameOf(before) };
  return {
    id: 'comparison',
    title: words.comparison,
    summary: words.compared(labels.now, people(now.sums), labels.before, people(before.sums)),
    note: [
      firstDay !== null && firstDay > before.range.from
        ? words.logBegins(format.day(firstDay))
        : '',
      now.sums.notCounted + before.sums.notCounted > 0 ? words.missing : '',
    ]
      .filter((note) => note !== '')
      .join(' '),
    drawing: {
      shape: 'pairs',
      labels,
      values: months.map((month) => ({
        name: month.month,
        label: format.shortMonth(month.month),
        now: month.now.heads,
        before: month.before.heads,
        nowMark: mark(month.now),
        beforeMark: mark(month.before),
      })),
    },
    table: {
      columns: [words.steps.month, words.yearBefore, words.thisTime],
      rows: months.map((month) => [
        format.month(`${month.month}-01`),
        mark(month.before),
        mark(month.now),
      ]),
    },
  };
}
