import type { AgeGroup, Place, ProgramKind } from '../model/program';

/** The words that the document itself says; everything else in it is hers. */
export const portfolioWords = {
  untitled: 'Portfolio',
  contents: 'Contents',
  numbers: 'Numbers at a glance',
  programs: 'Programs',
  programsOf: (year: string) => `Programs in ${year}`,
  shares: 'What was shared',
  nothingInRange: 'No programs were chosen for this range.',
  allTime: 'All programs',
  range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  since: (from: string) => `Since ${from}`,
  until: (to: string) => `Until ${to}`,

  figures: {
    programs: (count: number) => (count === 1 ? 'program' : 'programs'),
    sessions: (count: number) => (count === 1 ? 'session' : 'sessions'),
    sessionsNote: (entries: string) => `logged in ${entries}`,
    entries: (count: number, figure: string) => `${figure} ${count === 1 ? 'entry' : 'entries'}`,
    people: (count: number) => (count === 1 ? 'person came' : 'people came'),
    notCounted: (count: number, figure: string) =>
      count === 0 ? '' : `not counted in ${figure} ${count === 1 ? 'program' : 'programs'}`,
    kinds: (count: number) => (count === 1 ? 'kind of program' : 'kinds of programs'),
    shares: (count: number) => (count === 1 ? 'time shared' : 'times shared'),
  },
  charts: {
    byMonth: 'Sessions by month',
    byYear: 'Sessions by year',
    byKind: 'Sessions by kind',
    describe: (title: string, values: string) => `${title}: ${values}.`,
    value: (label: string, figure: string) => `${label}, ${figure}`,
  },

  kinds: {
    storytime: 'Storytime',
    craft: 'Craft',
    stem: 'STEM',
    'book-club': 'Book club',
    gaming: 'Gaming',
    outreach: 'Outreach',
    'class-visit': 'Class visit',
    performance: 'Performance',
    'self-directed': 'Self-directed',
    other: 'Other',
  } satisfies Record<ProgramKind, string>,
  ages: {
    '0-5': 'Ages 0–5',
    '6-11': 'Ages 6–11',
    '12-18': 'Ages 12–18',
    '19-up': 'Adults',
    general: 'All ages',
  } satisfies Record<AgeGroup, string>,
  places: {
    onsite: 'In the library',
    offsite: 'Out of the library',
    virtual: 'Online',
  } satisfies Record<Place, string>,

  sessions: (count: number, figure: string) => `${figure} ${count === 1 ? 'session' : 'sessions'}`,
  people: (count: number, figure: string) => `${figure} ${count === 1 ? 'person' : 'people'}`,
  children: (count: number, figure: string) => `${figure} ${count === 1 ? 'child' : 'children'}`,
  teens: (count: number, figure: string) => `${figure} ${count === 1 ? 'teen' : 'teens'}`,
  adults: (count: number, figure: string) => `${figure} ${count === 1 ? 'adult' : 'adults'}`,
  books: (count: number) => (count === 1 ? 'Book' : 'Books'),
  songs: (count: number) => (count === 1 ? 'Song' : 'Songs'),
  materials: 'Materials',
  ideaFrom: 'Idea from',
  series: 'Series',
  cameBack: 'What came back',
} as const;
