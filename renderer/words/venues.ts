import type { Schedule } from '../../shared/model/schedule';
import type { LimitUnit, Shape, Venue } from '../../shared/model/venue';
import type { RungReason } from '../../shared/venues/next-rung';
import type { VenueProblem } from '../../shared/venues/check-venue';
import { countWord } from './counting';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NTH = ['first', 'second', 'third', 'fourth', 'fifth'];
const ZONES: Readonly<Record<string, string>> = {
  'America/New_York': 'Eastern',
  'America/Chicago': 'Central',
  'America/Denver': 'Mountain',
  'America/Los_Angeles': 'Pacific',
};

/** Each step in plain words, from a word with one person to a conference. */
const STEPS: Readonly<Record<number, string>> = {
  1: 'One person you trust',
  2: 'People you work with',
  3: 'A room of colleagues, or your own state',
  4: 'Colleagues you don’t know',
  5: 'Anyone, under your name',
  6: 'In front of a small audience',
  7: 'At a conference',
};

const SHAPES: Readonly<Record<Shape, string>> = {
  word: 'A word in passing',
  stretch: 'Something to do together',
  note: 'A few spoken sentences',
  report: 'A line with numbers',
  handout: 'One page to take home',
  encouragement: 'A note to one person',
  blurb: 'A few lines in print',
  card: 'A card with a question',
  pitch: 'A topic to offer',
  'group-post': 'A short post in a group',
  email: 'An e-mail with a signature',
  'round-up-mail': 'An e-mail to a host',
  points: 'Talking points, a post each',
  thread: 'A thread of posts',
  story: 'A short story that argues for you',
  post: 'A post on a blog',
  submission: 'A form about one program',
  'talk-notes': 'Notes for a talk',
  slides: 'Twenty slides in five minutes',
  proposal: 'A conference form',
};

const UNITS: Readonly<Record<LimitUnit, string>> = {
  words: 'words',
  characters: 'characters',
  graphemes: 'characters (an emoji is one)',
  bytes: 'bytes',
};

function timeOf(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const half = hours < 12 ? 'am' : 'pm';
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  return `${String(hour)}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`} ${half}`;
}

export const venueWords = {
  title: 'Places to share',
  tab: 'Places',
  lead: 'What each place asks for, and how it is done there. Change what does not fit yours.',
  add: 'Add a place',
  open: 'All places',
  step: (rung: number) => STEPS[rung] ?? '',
  shape: (shape: Shape) => SHAPES[shape],
  unit: (unit: LimitUnit) => UNITS[unit],
  plainOrRich: (venue: Venue) =>
    venue.fields.some(({ format }) => format === 'markdown') ? 'Formatted text' : 'Plain text',
  status: (venue: Venue) =>
    venue.status === 'retired' ? 'Closed' : venue.status === 'alive' ? '' : 'Not checked lately',
  statusHint: (venue: Venue) =>
    venue.status === 'retired'
      ? 'This one has closed. It is kept for the drafts that you have.'
      : venue.status === 'alive'
        ? 'This depends on nobody else, so it can’t be out of date.'
        : 'Nobody has looked at the live page for this app: look before you send.',
  schedule: (schedule: Schedule) => {
    const day = DAYS[schedule.weekday - 1] ?? '';
    const when =
      schedule.every === 'week'
        ? `Each ${day}`
        : `The ${NTH[schedule.nth - 1] ?? ''} ${day} of the month`;
    if (schedule.startTime === null) return `${when}.`;
    const zone = schedule.zone === null ? '' : ` ${ZONES[schedule.zone] ?? schedule.zone}`;
    return `${when}, ${timeOf(schedule.startTime)}${zone}.`;
  },
  edit: 'Change',
  copy: 'Copy',
  hide: 'Hide',
  show: 'Offer it again',
  remove: 'Remove',
  asItCame: 'Back to how it came',
  hidden: 'Hidden',
  changed: 'Changed by you',
  own: 'Yours',
  copyOf: (name: string) => `${name} (copy)`,
  editLabel: (name: string) => `Change ${name}`,
  copyLabel: (name: string) => `Copy ${name}`,
  hideLabel: (name: string) => `Hide ${name}`,
  showLabel: (name: string) => `Offer ${name} again`,
  removeLabel: (name: string) => `Remove ${name}`,
  asItCameLabel: (name: string) => `Back to how it came: ${name}`,
  saved: (name: string) => `“${name}” is saved.`,
  removed: (name: string) => `“${name}” is removed. What you wrote for it stays.`,
  cameBack: (name: string) => `“${name}” is as it came.`,
  nowHidden: (name: string) => `“${name}” is not offered any more.`,
  undo: 'Undo',
  goneVenue: 'A place that is not here any more',

  newTitle: 'A new place',
  editTitle: (name: string) => name,
  back: 'All places',
  name: 'Name',
  nameHint: 'As you would call it.',
  kind: 'What goes there',
  kindHint: 'This decides how a draft for it is built.',
  rung: 'Who would see it',
  formTitle: 'Its form',
  formHint: 'The fields, in the order in which the form asks for them.',
  fieldTitle: (number: number) => `Field ${String(number)}`,
  label: 'Label',
  hint: 'What belongs in it',
  min: 'At least',
  max: 'At most',
  counted: 'Counted in',
  urlCountsAs: 'Each link counts',
  noLimit: 'No limit that you know of',
  fieldFormat: 'Text',
  formats: { plain: 'Plain', markdown: 'Formatted', thread: 'Split into posts' },
  isLine: 'One line',
  addField: 'Add a field',
  up: (label: string) => `Move ${label} up`,
  down: (label: string) => `Move ${label} down`,
  removeField: (label: string) => `Take ${label} out`,
  mannersTitle: 'How it is done there',
  manners: 'Etiquette, a line each',
  mannersHint: 'In your own words. Up to six lines.',
  source: 'Where this is written (link)',
  checkedOn: 'Day you last looked',
  hashtag: 'Hashtag',
  hashtagHint: 'With its #. It stands in every post.',
  retired: 'It has closed: don’t offer it any more',
  whenTitle: 'When it meets',
  every: 'How often',
  everyOptions: { never: 'At no fixed time', week: 'Each week', month: 'Each month' },
  weekday: 'Day',
  days: DAYS,
  nth: 'Which one of the month',
  nths: NTH,
  isTimed: 'It begins at a set time',
  time: 'Time there',
  zone: 'Time zone there',
  zoneUnknown: 'My own',
  minutes: 'Minutes',
  save: 'Save this place',
  cancel: 'Leave it as it was',
  problem: (problem: VenueProblem): string => {
    switch (problem.kind) {
      case 'no-name':
        return 'Give it a name.';
      case 'no-fields':
        return 'A form has at least one field.';
      case 'no-label':
        return 'Give this field a label.';
      case 'same-label':
        return 'Another field has this label already.';
      case 'limits-crossed':
        return 'The least is not below the most.';
      case 'source-not-a-link':
        return 'That is not a whole link. It starts with https://';
      case 'hashtag':
        return 'A hashtag is # and letters or numbers, without spaces.';
      case 'other':
        return 'Something in here does not fit. Look through the fields once more.';
    }
  },
  problems: (count: number) =>
    count === 1
      ? 'One thing to look at first.'
      : `${countWord(count, true)} things to look at first.`,

  comfortTitle: 'How far you like to go',
  comfortHint:
    'Places up to this step are offered when you share. All others stay where you can find them, under “Further up”.',
  comfort: 'I am fine with',
  offeredHere: 'Up to the step that you chose',
  furtherUp: 'Further up',
  furtherUpSummary: (count: number) =>
    count === 1 ? 'one more place' : `${countWord(count)} more places`,
  changeStep: 'Change how far you like to go',
  offerTitle: 'A next step, if you would like one',
  offerReason: (reason: RungReason) => {
    switch (reason.kind) {
      case 'came-back':
        return `You shared ${countWord(reason.count)} times at your step, and noted what came back.`;
      case 'shares':
        return `You shared ${countWord(reason.count)} times at your step.`;
      case 'reflections':
        return `You looked back on ${countWord(reason.count)} programs, so you know what works in them.`;
    }
  },
  offerStep: (rung: number) => `The next one: ${(STEPS[rung] ?? '').toLowerCase()}.`,
  offerExample: (names: readonly string[]) => `For example: ${names.join('; ')}.`,
  takeStep: 'Show me those places too',
  stay: 'I like it where I am',
  tookStep: 'Those places are offered now, too.',
  stayed: 'Then it stays. You won’t be asked about this step again.',
} as const;
