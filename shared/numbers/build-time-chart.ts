import type { FormatFacts } from '../portfolio/format-facts';
import type { AttendanceSums } from './attendance-sums';
import type { ChartSpec } from './chart-spec';
import { describePeople, markPeople } from './describe-people';
import type { NumbersPage } from './numbers-page';
import { numbersWords } from './numbers-words';
import type { TimeUnit } from './time-steps';

const words = numbersWords.charts;

/** Attendance over time; `null` where there is only one step. */
export function buildTimeChart(
  { unit, steps, leftOut }: NumbersPage['time'],
  format: FormatFacts,
): ChartSpec | null {
  const held = steps.filter(({ sums }) => sums.programs > 0);
  if (steps.length < 2 || held.length === 0) return null;
  const isAnyCounted = (sums: AttendanceSums): boolean => sums.countedSessions > 0;
  const people = (sums: AttendanceSums): string => describePeople(sums, isAnyCounted(sums), format);
  const mark = (sums: AttendanceSums): string => markPeople(sums, isAnyCounted(sums), format);
  const nameOf = (name: string): string => nameInFull(name, unit, format);
  return {
    id: 'time',
    title: words.time[unit],
    summary: `${held.map(({ name, sums }) => `${nameOf(name)}, ${people(sums)}`).join('; ')}.`,
    note: [
      leftOut === 0 ? '' : words.leftOut(numbersWords.programs(leftOut, format.figure(leftOut))),
      held.some(({ sums }) => sums.notCounted > 0) ? words.plus : '',
    ]
      .filter((note) => note !== '')
      .join(' '),
    drawing: {
      shape: 'columns',
      values: steps.map(({ name, sums }, index) => ({
        name,
        ...labelStep(name, unit, index, steps.length, format),
        value: sums.heads,
        mark: sums.programs === 0 ? '' : mark(sums),
      })),
    },
    table: {
      columns: [words.steps[unit], numbersWords.sessions, numbersWords.attendance],
      rows: steps.map(({ name, sums }) => [nameOf(name), format.figure(sums.sessions), mark(sums)]),
    },
  };
}

function nameInFull(name: string, unit: TimeUnit, format: FormatFacts): string {
  if (unit === 'year') return name;
  return unit === 'month' ? format.month(`${name}-01`) : format.day(name);
}

/** Under a column: as much as there is room for. */
function labelStep(
  name: string,
  unit: TimeUnit,
  index: number,
  steps: number,
  format: FormatFacts,
): { label: string; subLabel: string } {
  const isFirst = index === 0;
  if (unit === 'year') {
    const isShown = steps <= 18 || Number(name) % 5 === 0;
    return { label: isShown ? name : '', subLabel: '' };
  }
  const month = format.shortMonth(name.slice(0, 7));
  if (unit === 'month') {
    const year = isFirst || name.endsWith('-01') ? name.slice(0, 4) : '';
    return { label: steps > 18 ? month.slice(0, 1) : month, subLabel: year };
  }
  const day = Number(name.slice(8));
  const isNewMonth = isFirst || (unit === 'day' ? day === 1 : day <= 7);
  return { label: String(day), subLabel: isNewMonth ? month : '' };
}
