import type { AgeGroup, Outcome, Place, Practice, ProgramKind } from '../../shared/model/program';

export const KIND_WORDS: Readonly<Record<ProgramKind, string>> = {
  storytime: 'Storytime',
  craft: 'Craft',
  stem: 'STEM',
  'book-club': 'Book club',
  gaming: 'Gaming',
  outreach: 'Outreach',
  'class-visit': 'Class visit',
  performance: 'Performance',
  'self-directed': 'Self-directed',
  other: 'Something else',
};

export const AGE_WORDS: Readonly<Record<AgeGroup, string>> = {
  '0-5': 'Ages 0 to 5',
  '6-11': 'Ages 6 to 11',
  '12-18': 'Ages 12 to 18',
  '19-up': 'Adults',
  general: 'Everyone',
};

export const PLACE_WORDS: Readonly<Record<Place, string>> = {
  onsite: 'In the library',
  offsite: 'Somewhere else',
  virtual: 'Online',
};

/** Every Child Ready to Read (DOMAIN.md section 5). */
export const PRACTICE_WORDS: Readonly<Record<Practice, string>> = {
  reading: 'Reading',
  singing: 'Singing',
  playing: 'Playing',
  talking: 'Talking',
  writing: 'Writing',
};

/** Project Outcome (DOMAIN.md section 4.4). */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  knowledge: 'Knowledge',
  confidence: 'Confidence',
  application: 'Application',
  awareness: 'Awareness',
};

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;

export const countWords = {
  programs: (n: number) => count(n, 'program', 'programs'),
  people: (n: number) => count(n, 'person', 'people'),
  sessions: (n: number) => count(n, 'session', 'sessions'),
  answers: (n: number) => count(n, 'answer', 'answers'),
};

export const logWords = {
  title: 'My log',
  find: 'Find in my log',
  findPlaceholder: 'A title, a series, a tag, a year…',
  clear: 'Show all again',
  found: (shown: number, all: number) =>
    `${countWords.programs(shown)} of ${all.toLocaleString('en-US')}`,
  nothingFound: 'Nothing in your log has those words.',
  nothingFoundHint: 'Try fewer words, or part of one.',
  list: 'Programs, newest first',
  emptyTitle: 'Your log starts with one program',
  emptyLead:
    'Write down the last one you ran: what it was called, and when. That is enough; the rest can wait.',
  emptyImport: 'Or bring in a spreadsheet you already keep.',
  newProgram: 'Log a program',
  importFile: 'Import a file',
  unfinished: (title: string) =>
    title === '' ? 'You began to log a program.' : `You began to log “${title}”.`,
  goOn: 'Go on with it',
  notCounted: 'heads not counted',
  reflected: (n: number) => `${countWords.answers(n)} written`,
  month: 'whole month',
  more: (title: string) => `More for ${title}`,
  open: 'Open',
  edit: 'Edit',
  reflect: 'Look back on it',
  share: 'Share it',
  next: 'Log the next session (D)',
  again: 'Ran it again',
  remove: 'Delete',
  removed: (title: string) => `“${title}” is deleted.`,
  undo: 'Undo',
  restored: (title: string) => `“${title}” is back.`,
  failed: 'Your log could not be read.',
} as const;

export const programWords = {
  back: 'My log',
  nothingYet: 'Only the title and the day so far. Add more whenever you like.',
  reflect: 'Look back, three minutes',
  reflectMore: 'Add to it',
  share: 'Share it',
  edit: 'Edit',
  again: 'Ran it again',
  remove: 'Delete',
  inYourWords: 'Looking back',
  noReflection:
    'You have not looked back on this one yet. A few short questions, while it is warm.',
  whatWeDid: 'What we did',
  books: 'Books',
  songs: 'Songs and rhymes',
  materials: 'Materials',
  credit: (from: string) => `The idea came from ${from}.`,
  tags: 'Tags',
  writings: 'Made from this',
  editAnswer: 'Edit this answer',
  parts: (parts: readonly string[]) => parts.join(', '),
  next: 'Log the next session (D)',
  several: 'Log several sessions like it',
  star: 'Star it',
  unstar: 'Take the star away',
  starred: 'Starred',
  by: (author: string) => `by ${author}`,
  waiting: 'Logged in a hurry. The rest can be added whenever you like.',
  finish: 'Finish it',
  allThere: 'It is all there',
  runningOrder: 'Running order',
  cameOfIt: 'What came of it',
  practices: 'Early literacy',
  outcomes: 'Outcomes',
  stayedAfter: (n: number) => `${countWords.people(n)} stayed after`,
  askedAboutIt: (n: number) => `${countWords.people(n)} asked about it`,
  borrowed: (n: number) => count(n, 'thing borrowed', 'things borrowed'),
  online: (n: number) => `${String(n)} of them online`,
  onlineAlone: (n: number) => `${String(n)} online`,
  views: (n: number) => count(n, 'view of the recording', 'views of the recording'),
  minutes: (n: number) => count(n, 'minute', 'minutes'),
  behind: 'What it took',
  partners: 'With',
  staff: 'Staff',
  volunteers: 'Volunteers',
  prep: 'Preparation',
  cost: 'Cost',
  links: 'Links',
} as const;
