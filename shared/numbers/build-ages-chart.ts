import type { FormatFacts } from '../portfolio/format-facts';
import type { ChartSpec } from './chart-spec';
import { describePeople, markPeople } from './describe-people';
import type { NumbersPage } from './numbers-page';
import { numbersWords as words } from './numbers-words';
import { sumAge, SURVEY_AGES, type SurveyCell } from './survey-table';

/** Attendance of the survey's age groups, beside the year before where there is one. */
export function buildAgesChart(
  { survey, comparison }: NumbersPage,
  format: FormatFacts,
): ChartSpec | null {
  const groups = SURVEY_AGES.map((age) => ({
    age,
    now: sumAge(comparison?.now.survey ?? survey, age),
    before: comparison === null ? null : sumAge(comparison.before.survey, age),
  })).filter(({ now, before }) => now.sessions > 0 || (before?.sessions ?? 0) > 0);
  if (groups.length < 2) return null;
  const isAnyCounted = ({ counted }: SurveyCell): boolean => counted > 0;
  const mark = (cell: SurveyCell): string => markPeople(cell, isAnyCounted(cell), format);
  const people = (cell: SurveyCell): string => describePeople(cell, isAnyCounted(cell), format);
  const isMarked = groups.some(
    ({ now, before }) => now.notCounted > 0 || (before?.notCounted ?? 0) > 0,
  );
  const named = groups.map(({ age, now }) => `${words.ages[age]}, ${people(now)}`);
  return {
    id: 'ages',
    title: words.charts.ages,
    summary: `${named.join('; ')}.`,
    note: isMarked ? words.charts.plus : '',
    drawing:
      comparison === null
        ? {
            shape: 'bars',
            values: groups.map(({ age, now }) => ({
              label: words.ages[age],
              value: now.heads,
              mark: mark(now),
            })),
          }
        : {
            shape: 'pairs',
            labels: { now: words.charts.thisTime, before: words.charts.yearBefore },
            values: groups.map(({ age, now, before }) => ({
              name: age,
              label: words.shortAges[age],
              now: now.heads,
              before: before?.heads ?? 0,
              nowMark: mark(now),
              beforeMark: before === null ? '' : mark(before),
            })),
          },
    table: {
      columns: [
        words.ageGroup,
        ...(comparison === null ? [] : [words.charts.yearBefore]),
        ...(comparison === null ? [words.attendance] : [words.charts.thisTime]),
      ],
      rows: groups.map(({ age, now, before }) => [
        words.ages[age],
        ...(before === null ? [] : [mark(before)]),
        mark(now),
      ]),
    },
  };
}
