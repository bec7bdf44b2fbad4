import { daysBetween } from '../look-back/calendar-days';
import type { FormatFacts } from '../portfolio/format-facts';
import type { AttendanceSums } from './attendance-sums';
import type { ChartSpec } from './chart-spec';
import { markPeople } from './describe-people';
import type { NumbersPage } from './numbers-page';
import { numbersWords } from './numbers-words';
import { listSteps } from './time-steps';

const words = numbersWords.charts;
const FEWEST_DAYS = 2;
const DAYS_OF_A_YEAR = 364;

/** The days of a time of at most a year; `null` where it is longer, or a day or none has a program. */
export function buildDaysChart(
  { days, range, withoutDay }: NumbersPage,
  format: FormatFacts,
): ChartSpec | null {
  if (days === null || days.length < FEWEST_DAYS) return null;
  const mark = (sums: AttendanceSums): string => markPeople(sums, sums.countedSessions > 0, format);
  const fullest = days.reduce((best, one) => (one.sums.heads > best.sums.heads ? one : best));
  const { heads } = fullest.sums;
  const people = numbersWords.people(heads, format.figure(heads));
  const { programs } = withoutDay;
  return {
    id: 'days',
    title: daysBetween(range.from, range.to) >= DAYS_OF_A_YEAR ? words.year : words.days,
    summary: [
      words.daysWith(days.length, format.figure(days.length)),
      ...(heads === 0 ? [] : [words.highest(format.day(fullest.day), people)]),
    ].join(' '),
    note:
      programs === 0 ? '' : words.leftOut(numbersWords.programs(programs, format.figure(programs))),
    drawing: {
      shape: 'days',
      range,
      days: days.map(({ day, sums }) => ({ day, value: sums.heads, mark: mark(sums) })),
      monthNames: Object.fromEntries(
        listSteps(range, 'month').map((month) => [month, format.shortMonth(month)]),
      ),
      weekdayNames: numbersWords.weekdays.map((name) => name.slice(0, 3)),
    },
    table: {
      columns: [words.day, numbersWords.sessions, numbersWords.attendance],
      rows: days.map(({ day, sums }) => [
        format.day(day),
        format.figure(sums.sessions),
        mark(sums),
      ]),
    },
  };
}
