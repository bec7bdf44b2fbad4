import { nameField } from '../../shared/conflicts/compare-rows';

const number = (n: number): string => n.toLocaleString('en-US');

const FIELDS: Readonly<Record<string, string>> = {
  heldOn: 'Date',
  heldOnPrecision: 'How exact the date is',
  ages: 'Age groups',
  deletedAt: 'In the trash since',
  isStarred: 'Starred',
  isUnfinished: 'To be finished',
  reflection: 'Your answers',
  onlineHeads: 'Online',
  ideaFrom: 'Idea from',
  prepMinutes: 'Minutes to prepare',
  startTime: 'Start time',
};

const DOCUMENTS: Readonly<Record<string, string>> = {
  'writings.json': 'Writings',
  'shares.json': 'Shares',
  'portfolios.json': 'Portfolios',
  'proposals.json': 'Proposals',
  'settings.json': 'Settings',
  'cup.json': 'The cup',
  'imports.json': 'Imports',
  'drafts.json': 'Drafts',
  'venues.json': 'Venues',
  'network.json': 'Your learning network',
};

export const conflictWords = {
  title: 'Two versions',
  lead: 'The same thing was changed in two places. Here are both, side by side; what you don’t take is kept too.',
  log: 'My log',
  noneTitle: 'Nothing to compare',
  noneLead:
    'When a sync program such as Dropbox or OneDrive leaves a second copy of a file, both versions are shown here side by side.',
  field: (field: string) => FIELDS[field] ?? nameField(field),
  document: (document: string) =>
    DOCUMENTS[document] ?? document.replace(/^programs\/(.*)\.json$/, 'Programs of $1'),
  copyOf: (fileName: string) => `From the second copy “${fileName}”`,
  same: 'This copy has nothing that your library does not have.',
  unreadable: 'This copy could not be read. It can be put away; it is kept with your back-ups.',
  newer: 'A newer Worth Sharing wrote this copy. Update the app to compare it.',
  here: 'In your library',
  there: 'In the copy',
  typed: 'What you typed',
  stored: 'What was saved elsewhere',
  hereAt: (when: string) => `In your library, saved ${when}`,
  thereAt: (when: string) => `In the copy, saved ${when}`,
  blank: 'blank',
  untitled: 'Without a title',
  choose: (field: string) => `Which ${field}`,
  all: (side: string) => `All of this: ${side}`,
  onlyThere: 'Only in the copy.',
  bringIn: 'Bring it in',
  differences: (n: number) => `${number(n)} ${n === 1 ? 'field differs' : 'fields differ'}`,
  save: 'Save these choices',
  putAway: 'Put the copy away',
  saved: 'Saved. Both versions as they were are kept with your back-ups.',
  savedProgram: 'Saved. The other version is in the trash for 30 days.',
  compare: 'Compare the two',
  alreadySame: 'Both are the same now. Nothing needs choosing.',
  openProgram: 'Open the program',
} as const;
