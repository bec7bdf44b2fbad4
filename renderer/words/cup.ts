import type { StickKind } from '../../shared/cup/stick';
import type { PrintChoice, PrintShape } from '../../shared/cup/cup-print';

export const STICK_KIND_WORDS: Readonly<Record<StickKind, string>> = {
  openings: 'Openings',
  transitions: 'Transitions',
  activities: 'Activities',
  props: 'Props',
  'child-development': 'Child development',
  behaviour: 'Behavior',
  'grown-ups': 'Grown-ups',
  access: 'Access',
  mishaps: 'Mishaps',
};

export const PRINT_SHAPE_WORDS: Readonly<Record<PrintShape, string>> = {
  sticks: 'Sticks',
  cards: 'Cards',
};

export const PRINT_CHOICE_WORDS: Readonly<Record<PrintChoice, string>> = {
  all: 'The whole cup',
  mine: 'My own sticks',
  answered: 'What I answered',
};

const sticks = (n: number): string => (n === 1 ? '1 stick' : `${String(n)} sticks`);

export const cupWords = {
  title: 'The cup',
  lead: 'One challenge at a time, the way Guerrilla Storytime does it: answer it if you can, pass if you can’t.',
  print: 'Print my cup',
  draw: 'Draw a stick',
  inCup: (total: number, own: number) =>
    own === 0
      ? `${sticks(total)} in the cup`
      : `${sticks(total)} in the cup, ${String(own)} of them yours`,

  ownKind: 'One of yours',
  answerHint: 'A line or two is an answer. What you really do is what helps someone else.',
  before: (day: string) => `You drew this one before. On ${day} you wrote:`,
  more: 'A tip to go with it, and where it comes from',
  tip: 'Early-literacy tip',
  tipHint: 'A sentence that a grown-up could take home. Optional.',
  program: 'From one of your programs',
  programHint: 'Optional. Begin to type its title.',
  programUnknown: 'Choose one from the list, or leave it empty.',
  pass: 'Pass, draw the next',
  passHint: 'It goes back under the others.',
  putBack: 'Put it back',
  done: 'Done',
  another: 'Draw another',
  doneKeys: 'Ctrl+Enter',
  doneKeysMac: '⌘ Enter',
  passed: 'Back in the cup, under the others.',
  takeBack: 'Take it again',

  answers: 'What you have answered',
  noAnswers:
    'Nothing yet. What you answer stays here, whether or not it belongs to a program, and each answer can become a card.',
  tipLabel: 'Tip:',
  edit: (question: string) => `Edit your answer to “${question}”`,
  card: 'As a card',
  cardOf: (question: string) => `As a card: “${question}”`,
  remove: (question: string) => `Delete your answer to “${question}”`,
  removed: 'The answer was deleted.',
  editing: (question: string) => `Your answer to “${question}”`,

  own: 'Your own sticks',
  ownLead: 'What do you wish someone would ask? Or what would you ask the others?',
  newStick: 'A challenge of your own',
  newStickPlaceholder: 'What do you do when…',
  add: 'Put it in the cup',
  changeStick: 'Your challenge',
  saveStick: 'Save',
  cancel: 'Cancel',
  answerStick: 'Answer it',
  answerStickOf: (question: string) => `Answer it: “${question}”`,
  editStick: (question: string) => `Edit “${question}”`,
  removeStick: (question: string) => `Take “${question}” out of the cup`,
  stickRemoved: 'The stick was taken out of the cup. What you answered to it stays.',
  undo: 'Undo',
} as const;

export const cardWords = {
  title: 'Your card',
  back: 'The cup',
  lead: 'Ready for the cup of someone else, a list, or a meeting.',
  challenge: 'Challenge',
  tip: 'Early-literacy tip',
  copyPlain: 'Copy as plain text',
  copyRich: 'Copy with formatting',
  copied: 'Copied.',
  copyFailed: 'It could not be copied. Try again.',
  print: 'Print this card',
  edit: 'Edit the answer',
  gone: 'That answer is not here any more. It may have been deleted.',
  checks: 'Worth a look before it leaves',
  checksHint: 'These are questions, not mistakes. You decide.',
  answerLabel: 'The answer',
  tipField: 'The tip',
} as const;

export const cupPrintWords = {
  title: 'Print my cup',
  lead: 'Sheets to cut out, for your own cup or for a Guerrilla Storytime with others.',
  form: 'What to print',
  shape: 'Print',
  which: 'Which ones',
  paper: 'Paper',
  shapeHints: {
    sticks: 'Strips to glue on tongue depressors or wide craft sticks.',
    cards: 'Four to a sheet. Where there is no answer yet, there are lines to write one.',
  },
  oneCard: 'Only the card that you came from.',
  allCards: 'Print more of the cup',
  nothing: {
    all: 'The cup is empty.',
    mine: 'You have not written a stick of your own yet.',
    answered: 'You have not answered a stick yet.',
  },
  toCup: 'Back to the cup',
  preview: 'The sheets',
  previewHint: 'This is the PDF itself, as it will be saved.',
  layingOut: 'Laying out the sheets…',
  pages: (pages: number) => (pages === 1 ? '1 sheet' : `${String(pages)} sheets`),
  save: 'Save as PDF',
  saving: 'Saving the sheets…',
  stop: 'Stop',
  saved: (fileName: string, pages: number) =>
    `Saved “${fileName}”, ${pages === 1 ? '1 sheet' : `${String(pages)} sheets`}.`,
  show: 'Show it',
  failed: 'The sheets could not be made.',
  warningsTitle: (count: number) =>
    count === 1
      ? 'One character has no letterform, so □ stands in its place.'
      : `${String(count)} characters have no letterform, so □ stands in their place.`,
  warning: (character: string, question: string) => `${character} in “${question}”`,
} as const;
