import type { FormLimit } from '../../shared/model/proposal-form';
import type { ProposalStatus } from '../../shared/model/proposal';
import type { StoryPart } from '../../shared/proposals/drafting/draft-story';
import type { OutputFormat, ProposalOutput } from '../../shared/proposals/outputs/output-kinds';
import type { ReviewPoint } from '../../shared/proposals/review/review-proposal';

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** The list of proposals, and how a new one begins. */
export const proposalWords = {
  title: 'Propose',
  lead: 'Conference forms often can’t be saved half way. This is where yours is kept until it is ready.',
  newProposal: 'Start a proposal',
  emptyTitle: 'A talk is one way to share, when you feel like it',
  emptyText: [
    'Pick a program you ran and a form. Each field is written as far as your own words go, at the length that the form asks for.',
    'A poster or a lightning talk counts just as much, and so does a line at a staff meeting. Those are under Share.',
  ],
  list: 'Your proposals',
  back: 'All proposals',
  untitled: 'Without a title yet',
  due: (day: string, days: number) =>
    days < 0
      ? `was due ${day}`
      : days === 0
        ? 'due today'
        : `due ${day}, in ${plural(days, 'day', 'days')}`,
  onDay: (day: string) => `since ${day}`,

  newTitle: 'A new proposal',
  whichPrograms: 'Which programs is it about?',
  noPrograms: 'Your log is empty so far. You can begin with the form, and fill it in yourself.',
  whichForm: 'Which form?',
  formHint:
    'From the least exposed to the most. Each is as it stood in its year: check the current call.',
  formName: 'Find a form',
  forms: 'Forms',
  ownForm: 'Read a call that I paste',
  ownFormHint: 'Your conference is not here? Paste its call, or type its fields.',
  eventName: 'Which conference is it for?',
  eventHint: 'Such as “Spring Institute 2027”. You can leave it blank.',
  callDays: 'Days of the call',
  callDaysHint: 'As read in the call. Change what is wrong, or clear it.',
  make: 'Make my draft',
  chooseForm: 'Choose a form first.',
  formMinutes: (minutes: number) => `${String(minutes)} minutes`,
  formYear: (year: number | null) => (year === null ? 'no year' : `from ${String(year)}`),
  yours: 'yours',
  rungs: {
    3: 'Small and friendly',
    4: 'A table or a poster',
    5: 'A few minutes',
    6: 'A session near home',
    7: 'A national stage',
  } as Readonly<Record<number, string>>,
} as const;

/** The builder. */
export const deskWords = {
  storyTitle: 'The way reviewers read',
  storyHint:
    'Four questions that every jury asks, whatever the form. The form below is written from what you say here.',
  story: {
    problem: {
      label: 'Who has the problem?',
      hint: 'Who was stuck with what, before this. One or two sentences, in your own words.',
    },
    did: { label: 'What did you do?', hint: 'So that a colleague could run it.' },
    happened: {
      label: 'What happened?',
      hint: 'What you saw, counted or heard. Small signs count.',
    },
    'take-home': {
      label: 'What can people take home and copy?',
      hint: 'A plan, a list, one first step.',
    },
  } satisfies Record<StoryPart, { label: string; hint: string }>,
  writeForm: 'Write the form from this',
  writeFormHint: 'Fields that you have edited stay as they are.',
  wroteForm: (count: number) =>
    count === 0
      ? 'The form is already written from this.'
      : `${plural(count, 'field', 'fields')} written.`,
  form: 'The form, in its order',
  copyHint: 'Each field has its own copy button, and copies as plain text.',
  formFrom: (name: string, year: number | null) =>
    year === null
      ? `${name}. Nobody noted a year for this form.`
      : `${name}, as its form stood in ${String(year)}.`,
  checkCall: 'Limits change from year to year: check the current call.',
  checkedOn: (day: string) => `You compared it with the call on ${day}.`,
  openSource: 'See where it is written',
  iChecked: 'I checked the current call',
  unknownLimit: 'No limit is known: check the current call.',
  unsure: 'Not sure about this limit: check the current call.',
  foundIn: (words: string) => `Found in: “${words}”`,
  setLimit: 'Set the limit',
  changeLimit: 'Change the limit',
  limit: 'At most',
  unit: 'Counted in',
  units: { words: 'words', characters: 'characters' } satisfies Record<FormLimit['unit'], string>,
  noLimit: 'No limit',
  save: 'Save',
  cancel: 'Leave it',
  choices: 'The form lists',
  titles: 'Three ideas for a title',
  useTitle: 'Use',
  freshDraft: 'There is a newer draft from your log and your story.',
  useFresh: 'Use it',
  tookFresh: 'The newer draft is in.',
  undo: 'Undo',
  verbs: 'A verb to start with',
  vague: (verb: string) =>
    `Nobody can see whether someone did “${verb}”. A verb that can be seen, if you like:`,
  equityHelp: 'A way to begin, honest and plain',
  equityStarters: [
    'We noticed that [[who]] could not easily take part, so we [[what you changed]].',
    'The program is open to [[who]], and we [[what you do so that they can come]].',
    'We have not yet found a way to [[what is still open]]. I would like to hear how others do it.',
  ],
  equityHint:
    'Say what you did, for whom, and what is still open. You do not have to have solved it.',
  openTitle: 'Still empty',
  openNone: 'Every field has something in it.',
  answerIt: 'Answer a question for it',
  goThere: 'Go to it',
  profileFills: 'Write it once in your settings',
  sourcesHint: 'Your answers and facts that stand in it, each with the way back.',
  fromStory: 'What you wrote at the top of this page',
  kept: 'Kept from the other form',
  keptHint: 'This form has no field for these. They stay with the proposal.',

  checksTitle: 'Before it leaves',
  useFix: 'Change it',
  sayWithout: 'Say it without',
  notChild: 'Not a child',
  addCredit: 'Add a credit line',
  creditLine: (ideaFrom: string) => `The idea came from ${ideaFrom}.`,

  reviewTitle: 'With a reviewer’s eyes',
  reviewHint:
    'What published rubrics ask for, and the words of yours that a reviewer could underline. It looks at words, not at meaning.',
  points: {
    clear: ['Clear', 'Says what people will hear or take home.'],
    specific: ['Specific', 'Numbers, ages, what was there.'],
    actionable: ['Actionable', 'Outcomes that begin with something one can see someone do.'],
    copyable: ['Can be copied', 'A plan, a list, what it takes.'],
    new: ['New', 'What is different from how it was, or from how others do it.'],
    relevant: ['Relevant', 'Whose problem it is, and for whom this is.'],
    inclusive: ['Inclusive', 'Who can take part, and what you did for that.'],
  } satisfies Record<ReviewPoint, readonly [string, string]>,
  nothingYet: 'Nothing yet.',
  showWords: (words: string) => `Show “${words}”`,
  reading: (words: number, sentences: number) =>
    `Read aloud, the description has ${plural(sentences, 'sentence', 'sentences')} of about ${plural(words, 'word', 'words')}.`,
  readingLong: (words: number) =>
    `The longest has ${String(words)}. Above 28 most listeners lose the thread: a rule of thumb, no more.`,
  selling: (words: string) => `“${words}” may sound like selling. Calls turn that away.`,
  firstTimer: 'If it is your first time',
  firstTimerText:
    'Most calls welcome people who have never presented. “Not yet” is an honest answer where a form asks.',
  criteria: 'What its reviewers score',
  rules: 'Rules of this call',

  presenters: 'Co-presenters',
  presentersHint: 'Kept when you take the proposal to another form.',
  addPresenter: 'Add a co-presenter',
  removePresenter: (name: string) => `Remove ${name === '' ? 'this co-presenter' : name}`,
  presenter: { name: 'Name', role: 'Role', library: 'Library', email: 'E-mail' },

  datesTitle: 'Dates and reminders',
  event: 'Conference',
  dueOn: 'Proposals are due',
  dueTime: 'At',
  addTime: 'It is due at an hour',
  answerOn: 'Answer expected',
  eventOn: 'The event begins',
  eventEndsOn: 'The event ends',
  remind: 'Remind me',
  remindDays: (days: number) =>
    days === 0 ? 'on the day' : `${plural(days, 'day', 'days')} before`,
  calendar: 'Save as a calendar file',
  noDates: 'Enter a day first.',
  openIt: 'Open it',
  whenSummary: (day: string) => `due ${day}`,

  statusTitle: 'Where it stands',
  statuses: {
    drafting: 'Drafting',
    sent: 'Sent',
    accepted: 'Accepted',
    declined: 'Declined',
    given: 'Given',
  } satisfies Record<ProposalStatus, string>,
  statusSet: (status: string) => `Noted: ${status.toLowerCase()}.`,
  declined:
    'Most proposals are declined: at one national conference 80 to 85 of 100. The work is done, and it fits elsewhere.',
  smaller: 'A smaller rung',
  elsewhere: 'The same talk elsewhere',
  takeThere: (name: string) => `Take it to ${name}`,
  moveTitle: 'Take it to another form',
  moveHint: 'What fits is carried over, what is too long is marked, and this one stays as it is.',
  moveChoose: 'Another form',
  moved: 'Carried over. The other one is kept.',
  accepted: 'For the day itself',

  out: 'Take it out',
  outputs: {
    proposal: 'The proposal',
    outline: 'An outline with minutes',
    slides: 'A slide list',
    handout: 'A handout',
  } satisfies Record<ProposalOutput, string>,
  output: 'What',
  format: 'As',
  formats: {
    docx: 'Word (.docx)',
    pdf: 'PDF',
    md: 'Markdown (.md)',
    txt: 'Plain text (.txt)',
  } satisfies Record<OutputFormat, string>,
  saveFile: 'Save the file',
  savedAs: (fileName: string) => `Saved as “${fileName}”.`,
  show: 'Show it',
  copyAll: 'Copy the whole form',
  remove: 'Delete this proposal',
  removed: 'The proposal is deleted.',
  from: (titles: readonly string[]) =>
    titles.length === 0 ? 'Not made from a program.' : `From ${titles.join(', ')}`,
} as const;
