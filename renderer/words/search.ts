import type { DayRange, LogMark, LogSort } from '../../shared/search/log-query';
import type { SessionFact } from '../../shared/programs/compare-sessions';
import type { SearchField } from '../../shared/search/search-document';
import type { LogView } from '../../shared/model/search-settings';
import { countWords } from './programs';

const number = (n: number): string => n.toLocaleString('en-US');

export const RANGE_WORDS: Readonly<Record<DayRange, string>> = {
  'this-month': 'This month',
  'last-month': 'Last month',
  'last-90-days': 'Last 90 days',
  'this-year': 'This year',
  'last-year': 'Last year',
  'school-year': 'This school year',
};

export const MARK_WORDS: Readonly<Record<LogMark, string>> = {
  photo: 'Has a photo',
  reflected: 'Looked back on',
  shared: 'Shared',
  starred: 'Starred',
  unfinished: 'To be finished',
};

export const SORT_WORDS: Readonly<Record<LogSort, string>> = {
  match: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  heads: 'Most people',
  title: 'By title',
};

export const VIEW_WORDS: Readonly<Record<LogView, string>> = {
  list: 'List',
  calendar: 'Calendar',
  series: 'Series',
};

/** Where a match was found, before the words around it. */
export const FIELD_WORDS: Readonly<Record<SearchField, string>> = {
  title: 'Title',
  series: 'Series',
  tags: 'Tags',
  books: 'Books',
  when: 'Day',
  kind: 'Kind',
  branch: 'Branch',
  partners: 'Partners',
  whatWeDid: 'What we did',
  runningOrder: 'Running order',
  answers: 'Looking back',
  quotes: 'Said',
  things: 'Songs, materials, links',
  shares: 'Shared',
};

export const searchWords = {
  views: 'Ways to see the log',
  onThisDay: 'On this day',
  placeholder: 'A word from anywhere in your log…',
  close: (n: number) => `Close to what you typed (${number(n)})`,
  partial: 'No program has all of these words. These have some.',
  notIndexed: 'Your notes are being read. Titles, series, branches and tags are found already.',
  count: (shown: number, all: number) =>
    shown === all ? countWords.programs(all) : `${countWords.programs(shown)} of ${number(all)}`,
  withClose: (same: number, close: number) =>
    same === 0
      ? `${countWords.programs(close)} ${close === 1 ? 'comes' : 'come'} close`
      : `${countWords.programs(same)}, and ${number(close)} that come close`,
  nothing: 'Nothing in your log fits.',
  nothingHint: 'Try fewer words, or take a filter away.',
  sort: 'Order',
  filter: 'Filter',
  filtersOn: (n: number) => `Filter (${number(n)})`,
  filters: 'Filters',
  active: 'Filters in use',
  takeAway: (filter: string) => `Take away: ${filter}`,
  clearFilters: 'Clear all filters',
  when: 'When',
  from: 'From',
  to: 'To',
  fromDay: (day: string) => `From ${day}`,
  toDay: (day: string) => `To ${day}`,
  kind: 'Kind',
  ages: 'Meant for',
  series: 'Series',
  branch: 'Branch or spot',
  tags: 'Tag',
  secondTag: 'And the tag',
  marks: 'Only those that are',
  any: 'Any',
  done: 'Done',
  tag: (tag: string) => `Tag: ${tag}`,
  inSeries: (series: string) => `Series: ${series}`,
  atBranch: (branch: string) => `Branch: ${branch}`,
} as const;

export const savedWords = {
  menu: 'Saved searches',
  short: 'Saved',
  none: 'A search you use often can have a name. Look for something or set a filter, then save it here.',
  save: 'Save this search',
  name: 'Name of this search',
  nameHint: 'Such as “Outreach this year”.',
  rename: (name: string) => `Rename “${name}”`,
  remove: (name: string) => `Remove “${name}”`,
  apply: (name: string) => `Show “${name}”`,
  keep: 'Save',
  cancel: 'Cancel',
  saved: (name: string) => `“${name}” is saved.`,
  removed: (name: string) => `“${name}” is removed.`,
  undo: 'Undo',
  tooMany: 'There is room for 100 saved searches. Remove one first.',
} as const;

export const rowWords = {
  select: (title: string) => `Select ${title}`,
  starred: 'Starred',
  star: 'Star it',
  unstar: 'Take the star off',
  unfinished: 'to be finished',
  photo: 'has a photo',
  keys: 'In the list: arrows move, Enter opens, Space selects, Shift and arrows select more, S stars, D logs the next session, E edits, Delete deletes.',
} as const;

export const severalWords = {
  bar: 'With the selected programs',
  selected: (n: number) => `${number(n)} selected`,
  share: 'Share these',
  tooManyToShare: (most: number) => `Up to ${number(most)} programs fit into one writing.`,
  portfolio: 'Put into a portfolio',
  newPortfolio: 'A new portfolio of these',
  inPortfolio: (n: number, name: string) => `${countWords.programs(n)} put into “${name}”.`,
  untitled: 'a portfolio without a title',
  star: 'Star',
  unstar: 'Take stars off',
  tag: 'Add a tag',
  series: 'Set the series',
  remove: 'Delete',
  clear: 'Select none',
  tagTitle: (n: number) => `Add a tag to ${countWords.programs(n)}`,
  tagLabel: 'Tag',
  tagHint: 'A new one, or one that they have: that can also be taken off.',
  takeTagOff: 'Take it off',
  untagged: (n: number, tag: string) => `“${tag}” taken off ${countWords.programs(n)}.`,
  seriesTitle: (n: number) => `Set the series of ${countWords.programs(n)}`,
  seriesLabel: 'Series',
  seriesHint: 'Blank takes them out of their series.',
  apply: 'Apply',
  cancel: 'Cancel',
  tagged: (n: number, tag: string) => `Tagged ${countWords.programs(n)} “${tag}”.`,
  seriesSet: (n: number, series: string) =>
    series === ''
      ? `${countWords.programs(n)} taken out of their series.`
      : `${countWords.programs(n)} put into the series “${series}”.`,
  starredAll: (n: number) => `${countWords.programs(n)} starred.`,
  unstarredAll: (n: number) => `Stars taken off ${countWords.programs(n)}.`,
  removedAll: (n: number) => `${countWords.programs(n)} deleted.`,
  undone: 'Undone.',
  nothingToChange: 'They are like that already.',
} as const;

export const calendarWords = {
  earlier: 'The month before',
  later: 'The month after',
  thisMonth: 'This month',
  grid: (month: string) => `Programs of ${month}`,
  day: (day: string, n: number) =>
    n === 0 ? `${day}, nothing logged` : `${day}, ${countWords.programs(n)}`,
  logOn: (day: string) => `Log a program on ${day}`,
  more: (n: number) => `and ${number(n)} more`,
  wholeMonth: 'Known by the month only',
  totals: (programs: number, sessions: number, people: string) =>
    programs === 0
      ? 'Nothing logged in this month.'
      : [countWords.programs(programs), countWords.sessions(sessions), people].join(' · '),
  hint: 'Choose a day to log a program on it. Arrow keys move from day to day.',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  weekdayNames: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  dayList: (day: string) => `On ${day}`,
  nothingOn: 'Nothing is logged on this day.',
  notCounted: 'people not counted',
} as const;

export const seriesWords = {
  share: 'Share this series',
  lead: 'Every program that you ran more than once.',
  none: 'No series yet',
  noneHint:
    'When you run a program again, give both the same series, or use “Ran it again”. They gather here, with their numbers side by side.',
  usual: (n: number) => `usually ${countWords.people(n)}`,
  notCounted: 'people not counted',
  between: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  next: 'Log the next one',
  back: 'All series',
  sessions: 'Each session',
  sessionsLead: 'Each with what was other than the time before, as far as you wrote it down.',
  named: (fact: string) => `${fact}:`,
  added: 'New',
  leftOut: 'Not this time',
  facts: {
    startTime: 'Began at',
    minutes: 'Length',
    branch: 'Branch or spot',
    place: 'Place',
    kind: 'Kind',
    ages: 'Meant for',
    partners: 'Partners',
  } satisfies Record<SessionFact, string>,
  insteadOf: (after: string, before: string) => `${after}, before that ${before}`,
  andMore: (n: number) => `and ${number(n)} more`,
  overTime: 'People over time',
  chart: (series: string, values: readonly string[]) =>
    `People at each session of ${series}: ${values.join('; ')}.`,
  asTable: 'As a table',
  date: 'Day',
  people: 'People',
  blank: 'not counted',
  changes: 'What changed between sessions',
  meant: (day: string) => `On ${day} you meant to change:`,
  after: (day: string) => `About the next one, on ${day}:`,
  notYet: 'It has not been run again since.',
  nothingWritten: 'You wrote nothing about how that went.',
  gone: 'No program in your log has this series any more.',
  toLog: 'To the log',
  showLatest: (n: number) => `The latest ${number(n)} are drawn; the table has all.`,
} as const;
