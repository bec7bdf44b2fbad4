import type { SpoilerReason } from '../../shared/numbers/find-spoilers';
import { numbersWords as shared } from '../../shared/numbers/numbers-words';
import { countWords } from './programs';

export type PeriodWay = 'year' | 'quarter' | 'month' | 'own' | 'all';

const figure = (n: number): string => n.toLocaleString('en-US');

export const numbersWords = {
  title: 'Numbers',
  lead: 'Programs and attendance, counted as the public libraries survey asks.',
  emptyTitle: 'Numbers come from what you log',
  empty:
    'Log a program with its day, and if you like with how many came. They add up here by themselves, for any year.',
  noneTitle: (period: string) => `Nothing is logged for ${period}`,
  none: 'Choose another time, or look at all of it.',
  showAll: 'Show all years',
  counting: 'Counting…',

  period: 'Which time',
  ways: {
    year: 'Year',
    quarter: 'Quarter',
    month: 'Month',
    own: 'Other dates',
    all: 'All years',
  } satisfies Record<PeriodWay, string>,
  earlier: 'The one before',
  later: 'The one after',
  steps: 'Earlier and later',
  year: 'Year',
  from: 'From',
  to: 'To',
  wrongOrder: 'The first day comes after the last.',
  narrow: 'Only',
  branch: 'Branch',
  allBranches: 'All branches',
  series: 'Series',
  allSeries: 'All series',
  yearStarts: (month: string) => `The year starts in ${month}.`,
  change: 'Change when it starts',

  atAGlance: 'In short',
  sessions: (n: number) => (n === 1 ? 'program session' : 'program sessions'),
  people: (n: number) => (n === 1 ? 'person came' : 'people came'),
  notCountedYet: 'Nobody counted heads yet',
  average: 'people a session',
  averageNote: (counted: number) => `over ${countWords.sessions(counted)} that were counted`,
  yearBefore: (count: string, isWhole: boolean) =>
    isWhole ? `${count} the year before` : `${count} by this day a year before`,
  notCounted: (n: number) => `not counted: ${countWords.programs(n)}`,
  selfDirected: (n: number) => (n === 1 ? 'self-directed activity' : 'self-directed activities'),

  survey: 'For the annual survey',
  aid: 'An aid, not the official form. Check it against the instructions of your own state.',
  surveyCaption: 'Sessions and attendance by age group and format',
  match: 'Both totals match',
  differ: 'The totals do not match yet',
  totalsLine: (name: string, sessions: number, people: number, elements: string) =>
    `${name}: ${countWords.sessions(sessions)}, ${countWords.people(people)}${elements === '' ? '' : ` (${elements})`}`,
  elementPair: (sessions: string, attendance: string) => `${sessions}, ${attendance}`,
  viewsElement: (element: string) => `Maryland’s question ${element}.`,
  lacks: (sessions: number, people: number) =>
    [
      sessions === 0 ? '' : countWords.sessions(sessions),
      people === 0 ? '' : countWords.people(people),
    ]
      .filter((part) => part !== '')
      .join(', '),
  lacking: (what: string) => `${what} still missing`,
  noHeads: (n: number) =>
    `Heads of ${countWords.programs(n)} were not counted. They are in the sessions and in no attendance.`,
  hybrid: (n: number) =>
    `${countWords.sessions(n)} in the room and online at once: counted once, as in person; the people online stand under Virtual.`,
  plus: shared.charts.plus,
  elementNumbers: 'Show the question numbers of Maryland’s form',
  elementsFrom: 'Maryland’s guide',
  ageGroup: shared.ageGroup,
  allFormats: shared.allFormats,
  allAges: shared.allAges,
  sumOfAges: shared.sumOfAges,
  sumOfFormats: shared.sumOfFormats,
  sessionsColumn: shared.sessions,
  peopleColumn: 'People',
  cellNotCounted: (n: number) => `${figure(n)} not counted`,
  uncounted: 'not counted',

  spoilers: 'Programs that spoil the totals',
  spoilersLead: 'Open one to put it right, or choose what it is missing here.',
  reasons: {
    'no-age': 'No age group',
    'several-ages': 'Several age groups',
    'no-place': 'No place',
    'room-at-virtual': 'Held online, but not everyone was online',
    'online-exceeds': 'More people online than in all',
    'not-counted': 'Heads not counted',
  } satisfies Record<SpoilerReason, string>,
  hints: {
    'no-age': 'Each session stands under one age group: that of its main audience.',
    'several-ages':
      'The survey takes one age group for each session, that of its main audience; “General interest” where there is none.',
    'no-place': 'In the library and its grounds, somewhere else, or online.',
    'room-at-virtual':
      'Where some were in the room, the survey counts it as in person: give it that place.',
    'online-exceeds': 'Those online are part of all who came: 10 in the room and 5 online are 15.',
    'not-counted': 'That is fine. It is not 0, so it is left out of the attendance.',
  } satisfies Record<SpoilerReason, string>,
  fixAge: (title: string) => `Age group of ${title}`,
  fixPlace: (title: string) => `Place of ${title}`,
  fixAgeOfAll: (n: number) => `Age group of all ${figure(n)}`,
  fixPlaceOfAll: (n: number) => `Place of all ${figure(n)}`,
  choose: 'Choose…',
  fixAll: (n: number) => `For all ${figure(n)}`,
  fixing: 'Putting them right…',
  alreadySo: 'They are so already.',
  fixed: (n: number) => (n === 1 ? 'Put right.' : `Put right in ${countWords.programs(n)}.`),
  undo: 'Undo',
  undone: 'As it was.',
  showMore: (n: number) => `Show ${figure(n)} more`,
  more: (n: number) => `and ${figure(n)} more`,
  straddling: 'Monthly totals that this time cuts in two',
  straddlingHint:
    'Of these only the month is known, and it is not wholly in this time. They are not counted here.',

  apart: 'Counted apart',
  apartLead: 'Not programs, so not in the figures above.',
  selfDirectedLine: (n: number) =>
    `${figure(n)} self-directed ${n === 1 ? 'activity' : 'activities'}`,
  tookPart: (n: number) => (n === 1 ? 'person took part' : 'people took part'),
  views: (views: number, programs: number) =>
    `${figure(views)} ${views === 1 ? 'view' : 'views'} of recordings of ${countWords.programs(programs)}`,
  viewsHint: 'Never added to attendance. The survey asks for views of the first 30 days.',

  pictures: 'In pictures',
  asTable: 'As a table',
  asChart: 'As a picture',
  asTableOf: (title: string) => `As a table: ${title}`,
  asChartOf: (title: string) => `As a picture: ${title}`,
  copyImage: 'Copy as image',
  copyImageOf: (title: string) => `Copy as image: ${title}`,
  saveImage: 'Save as image',
  saveImageOf: (title: string) => `Save as image: ${title}`,
  imageCopied: 'The picture is on the clipboard.',
  imageFailed: 'The picture could not be made. Try “Save as image”, or the table.',

  line: 'A line for the director',
  lineLead: 'Made of these numbers and nothing else.',
  about: 'About',
  aboutAll: 'Everything',
  copy: 'Copy',
  copyThis: (text: string) => `Copy: ${text}`,
  copied: 'Copied.',
  copyFailed: 'The clipboard did not take it. Select the text and copy it by hand.',

  rules: 'How it is counted',
  rulesSummary: 'The rules, their sources, and where states differ',
  differences: 'Where states differ',
  differencesLead: 'These are not built in. Look at your own state’s instructions.',
  checkedOn: (day: string) => `read ${day}`,

  savePdf: 'Save as PDF',
  saveCsv: 'Save as CSV',
  saving: 'Laying out the report…',
  stop: 'Stop',
  saved: (fileName: string) => `Saved “${fileName}”.`,
  savedPages: (fileName: string, pages: number) =>
    `Saved “${fileName}”, ${pages === 1 ? '1 page' : `${figure(pages)} pages`}.`,
  show: 'Show it',

  settings: 'Counting',
  settingsHint: 'For the Numbers page. Many libraries count from July or October.',
  startMonth: 'The library’s year starts in',
  fiscalExample: (name: string) => `This year is then ${name}.`,
  ages: shared.ages,
  formats: shared.formats,
} as const;
