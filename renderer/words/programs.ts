import type { AgeGroup, Place, ProgramKind } from '../../shared/model/program';

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
  again: 'Ran it again',
  remove: 'Delete',
  removed: (title: string) => `“${title}” is deleted.`,
  undo: 'Undo',
  restored: (title: string) => `“${title}” is back.`,
  failed: 'Your log could not be read.',
} as const;

export const formWords = {
  newTitle: 'Log a program',
  newLead: 'A title and a day are enough. Everything else can wait, or stay blank.',
  editTitle: 'Edit',
  again: 'Ran it again',
  againLead: 'Copied from last time. Heads and notes are blank, for this time.',
  title: 'What was it called?',
  titleMissing: 'Give it a title; a word or two will do.',
  date: 'When was it?',
  dateMissing: 'Choose the day, or type it.',
  dateOfMonth: 'This came from monthly totals, so only the month is known.',
  about: 'What kind, and for whom',
  kind: 'Kind',
  series: 'Series',
  seriesHint: 'The name that its sessions share, such as Toddler Time.',
  ages: 'Who it was meant for',
  audience: 'In your own words',
  who: 'How many came, and where',
  children: 'Children',
  teens: 'Teens',
  adults: 'Adults',
  total: 'In all',
  blankHint: 'Leave blank what nobody counted. Blank is not zero.',
  sumDiffers: (sum: number, total: number) =>
    `The parts add up to ${String(sum)}; in all it says ${String(total)}. Both are kept as you wrote them.`,
  sessions: 'Sessions it stands for',
  place: 'Place',
  branch: 'Branch or spot',
  what: 'What we did',
  whatHint:
    'As you would tell a colleague. Leave out children’s names. **Bold**, lists and links work, if you like Markdown.',
  things: 'Books, songs, materials',
  books: 'Books',
  booksHint: 'One a line: title by author.',
  songs: 'Songs and rhymes',
  oneALine: 'One a line.',
  materials: 'Materials',
  credit: 'Where the idea came from, tags',
  ideaFrom: 'Where the idea came from',
  ideaFromHint: 'A colleague, a blog, your own head. It goes along whenever you share this.',
  tags: 'Tags',
  tagsPlaceholder: 'Type one, then Enter',
  removeTag: 'Take away',
  tooLong: (limit: number) => `That is longer than ${limit.toLocaleString('en-US')} characters.`,
  tooMany: (limit: number) => `That is more than ${String(limit)} lines.`,
  save: 'Save',
  saving: 'Saving…',
  saveKeys: 'Ctrl+Enter saves',
  saveKeysMac: '⌘ Enter saves',
  cancel: 'Cancel',
  draftKept: 'Not saved yet. What you typed is kept, even if the computer stops.',
  draftBack: 'This is what you were typing before.',
  startFresh: 'Start fresh',
  startedFresh: 'Started fresh.',
  putBack: 'Put it back',
  saved: (title: string) => `“${title}” is in your log.`,
  changedElsewhere:
    'This program was changed somewhere else in the meantime. Your version is still here.',
  takeMine: 'Save mine over it',
  seeTheirs: 'Show the other one',
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
} as const;
