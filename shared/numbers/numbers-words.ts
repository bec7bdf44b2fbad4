import type { SurveyAge, SurveyFormat } from './survey-table';

const many = (count: number, figure: string, one: string, more: string): string =>
  `${figure} ${count === 1 ? one : more}`;

/** What the tables, charts and sentences say, on the screen and in what leaves it. */
export const numbersWords = {
  ages: {
    '0-5': 'Children 0–5',
    '6-11': 'Children 6–11',
    '12-18': 'Young adults 12–18',
    '19-up': 'Adults 19 or older',
    general: 'General interest',
    none: 'No one age group',
  } satisfies Record<SurveyAge, string>,
  shortAges: {
    '0-5': '0–5',
    '6-11': '6–11',
    '12-18': '12–18',
    '19-up': '19 or older',
    general: 'General',
    none: 'Not clear',
  } satisfies Record<SurveyAge, string>,
  formats: {
    onsite: 'Onsite',
    offsite: 'Offsite',
    virtual: 'Virtual',
    none: 'Not clear',
  } satisfies Record<SurveyFormat, string>,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ageGroup: 'Age group',
  sessions: 'Sessions',
  attendance: 'Attendance',
  notCountedColumn: 'Programs not counted',
  allFormats: 'All formats',
  allAges: 'All age groups',
  allPrograms: 'All programs',
  sumOfAges: 'Sum of the five age groups',
  sumOfFormats: 'Sum of the three formats',
  element: 'Element',

  programs: (count: number, figure: string) => many(count, figure, 'program', 'programs'),
  people: (count: number, figure: string) => many(count, figure, 'person', 'people'),
  sessionsOf: (count: number, figure: string) => many(count, figure, 'session', 'sessions'),
  notCounted: (count: number, figure: string) =>
    `not counted: ${many(count, figure, 'program', 'programs')}`,
  onlyNotCounted: 'not counted',

  fiscalYear: (year: number) => `FY ${String(year)}`,
  fiscalYearOf: (year: number, months: string) => `FY ${String(year)} (${months})`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,

  charts: {
    time: {
      day: 'Attendance by day',
      week: 'Attendance by week',
      month: 'Attendance by month',
      year: 'Attendance by year',
    },
    steps: { day: 'Day', week: 'Week of', month: 'Month', year: 'Year' },
    comparison: 'Attendance beside the year before',
    ages: 'Attendance by age group',
    kinds: 'Attendance by kind of program',
    series: 'Attendance by series',
    year: 'The year at a glance',
    days: 'Day by day',
    logBegins: (day: string) => `The log begins on ${day}: what was held before is not in it.`,
    missing: 'Where heads were not counted, more came than is shown.',
    kind: 'Kind',
    oneSeries: 'Series',
    day: 'Day',
    thisTime: 'This time',
    yearBefore: 'Year before',
    highest: (name: string, people: string) => `Most: ${name}, ${people}.`,
    total: (people: string, sessions: string) => `${people} in ${sessions}.`,
    leftOut: (programs: string) => `${programs} of which only the month is known: not in here.`,
    more: (count: number, figure: string) =>
      `And ${figure} more${count === 1 ? '' : ' of them'}; the table has them all.`,
    plus: 'A plus means that more came than is counted; a question mark, that nobody counted.',
    daysWith: (count: number, figure: string) =>
      `${many(count, figure, 'day', 'days')} with a program.`,
    compared: (now: string, nowPeople: string, before: string, beforePeople: string) =>
      `${now}: ${nowPeople}. ${before}: ${beforePeople}.`,
  },
} as const;
