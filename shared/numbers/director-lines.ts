import { AGE_GROUPS } from '../model/program';
import type { FormatFacts } from '../portfolio/format-facts';
import type { AttendanceSums } from './attendance-sums';
import type { Comparison, NumbersPage, SeriesSums } from './numbers-page';
import { numbersWords as words } from './numbers-words';
import { sumAge } from './survey-table';

/** Sentences made of the numbers alone, to be copied: about all of a time, or about one series of it. */
export function buildDirectorLines(
  page: NumbersPage,
  about: { series: string | null; when: string },
  format: FormatFacts,
): string[] {
  if (about.series === null) return linesOfAll(page, about.when, format);
  const series = page.series.find(({ name }) => name === about.series);
  return series === undefined ? [] : linesOfSeries(series, about.when, format);
}

/** "averaged 8", or "averaged about 8" where it had to be rounded. */
function average(heads: number, sessions: number, format: FormatFacts): string {
  const exact = heads / sessions;
  const rounded = exact < 2 ? Math.round(exact * 10) / 10 : Math.round(exact);
  const figure = format.figure(rounded);
  return rounded === exact ? figure : `about ${figure}`;
}

function linesOfSeries(series: SeriesSums, when: string, format: FormatFacts): string[] {
  const { sums, children } = series;
  const name = nameSeries(series);
  const sessions = words.sessionsOf(sums.sessions, format.figure(sums.sessions));
  const averageLine = (heads: number, counted: number, who: (count: number) => string): string => {
    const of = words.sessionsOf(counted, format.figure(counted));
    const where =
      counted === sums.sessions
        ? `for ${of}`
        : `in the ${of} that were counted, of ${format.figure(sums.sessions)}`;
    const figure = average(heads, counted, format);
    return `${name} averaged ${figure} ${who(figure === '1' ? 1 : 2)} per session ${where} ${when}.`;
  };
  const child = (count: number): string => (count === 1 ? 'child' : 'children');
  const person = (count: number): string => (count === 1 ? 'person' : 'people');
  return [
    ...(children.sessions > 0 ? [averageLine(children.heads, children.sessions, child)] : []),
    ...(sums.countedSessions > 0 ? [averageLine(sums.heads, sums.countedSessions, person)] : []),
    sums.countedSessions > 0
      ? `${sessions} of ${series.name} brought ${came(sums, format)} ${when}${leftOut(sums, format)}.`
      : `There ${sums.sessions === 1 ? 'was' : 'were'} ${sessions} of ${series.name} ${when}; nobody counted heads.`,
  ];
}

/** "Thursday Storytime" where it was always on a Thursday and its name does not say a day. */
function nameSeries({ name, weekday }: SeriesSums): string {
  const day = weekday === null ? undefined : words.weekdays[weekday];
  const saysDay = words.weekdays.some((one) => name.toLowerCase().includes(one.toLowerCase()));
  return day === undefined || saysDay ? name : `${day} ${name}`;
}

function came(sums: AttendanceSums, format: FormatFacts): string {
  return words.people(sums.heads, format.figure(sums.heads));
}

/** What an average or a sum leaves out is said in the same breath. */
function leftOut({ notCounted }: AttendanceSums, format: FormatFacts): string {
  return notCounted === 0 ? '' : ` (${words.notCounted(notCounted, format.figure(notCounted))})`;
}

function linesOfAll(page: NumbersPage, when: string, format: FormatFacts): string[] {
  const { sums, selfDirected } = page;
  if (sums.programs === 0 && selfDirected.programs === 0) return [];
  const sessions = `${format.figure(sums.sessions)} program ${sums.sessions === 1 ? 'session' : 'sessions'}`;
  const counted = `${sessions} brought ${came(sums, format)} ${when}${leftOut(sums, format)}.`;
  const uncounted = `${sessions} ${sums.sessions === 1 ? 'was' : 'were'} held ${when}.`;
  return [
    ...(sums.programs === 0 ? [] : [sums.countedSessions > 0 ? counted : uncounted]),
    ...(page.comparison === null ? [] : lineOfComparison(page.comparison, format)),
    ...linesOfAges(page, when, format),
    ...(selfDirected.countedSessions === 0
      ? []
      : [
          `${format.figure(selfDirected.sessions)} self-directed ${selfDirected.sessions === 1 ? 'activity' : 'activities'} reached ${came(selfDirected, format)} ${when}${leftOut(selfDirected, format)}.`,
        ]),
  ];
}

/** Said only where both are counted: what is missing in one of them is no growth. */
function lineOfComparison({ now, before }: Comparison, format: FormatFacts): string[] {
  if (now.sums.countedSessions === 0 || before.sums.countedSessions === 0) return [];
  const difference = now.sums.heads - before.sums.heads;
  const years = (span: typeof now): string =>
    `${format.day(span.range.from)} to ${format.day(span.range.to)}`;
  const change =
    difference === 0
      ? 'as many as'
      : `${format.figure(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than`;
  return [
    `${came(now.sums, format)} came from ${years(now)}${leftOut(now.sums, format)}, ${change} in the same days a year before${leftOut(before.sums, format)}.`,
  ];
}

function linesOfAges({ survey }: NumbersPage, when: string, format: FormatFacts): string[] {
  return AGE_GROUPS.flatMap((age) => {
    const cell = sumAge(survey, age);
    if (cell.sessions === 0 || cell.counted === 0) return [];
    const sessions = words.sessionsOf(cell.sessions, format.figure(cell.sessions));
    const missing =
      cell.notCounted === 0
        ? ''
        : ` (${words.notCounted(cell.notCounted, format.figure(cell.notCounted))})`;
    return [
      `${words.ages[age]}: ${sessions} with ${words.people(cell.heads, format.figure(cell.heads))} ${when}${missing}.`,
    ];
  });
}
