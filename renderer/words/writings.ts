import type { Finding } from '../../shared/checks/finding';
import type { Limit, LimitUnit, Venue } from '../../shared/model/venue';
import { countWord, listWords } from './counting';
import { PRIVACY_WORDS } from './privacy';

const UNITS: Record<LimitUnit, [one: string, many: string]> = {
  words: ['word', 'words'],
  characters: ['character', 'characters'],
  graphemes: ['character', 'characters'],
  bytes: ['byte', 'bytes'],
};

const unitOf = (unit: LimitUnit, count: number) => UNITS[unit][count === 1 ? 0 : 1];

const RUNGS: Record<number, string> = {
  1: 'To one person you trust',
  2: 'To people you work with',
  3: 'In a room of colleagues',
  4: 'To colleagues you may not know',
  5: 'For anyone to read, under your name',
  6: 'In front of a small audience',
  7: 'On a conference programme',
};

export const writingWords = {
  share: 'Share',
  shareLead: 'Small things first. Nothing leaves this computer until you copy or save it.',
  newWriting: 'Write something to share',
  emptyTitle: 'What you ran is worth a few lines',
  emptyText: [
    'Pick a program, and choose where a few lines about it might go. You get a draft made of your own words and numbers, to change as you like.',
    'The smallest one is a sentence for the staff meeting.',
  ],
  emptyNoPrograms: 'First log a program that you ran. One is enough.',
  logProgram: 'Log a program',
  list: 'Your writings',
  untitled: 'Not titled yet',
  changedOn: (day: string) => `Changed ${day}`,
  gapsLeft: (count: number) =>
    count === 1 ? 'One answer is missing' : `${countWord(count, true)} answers are missing`,
  sharedOn: (day: string) => `Shared ${day}`,
  andMore: (count: number) => `and ${countWord(count)} more`,
  listWords,

  newTitle: 'What would you like to share?',
  newProposalTitle: 'A proposal from what you ran',
  whichPrograms: 'From which programs?',
  findProgram: 'Find a program',
  findProgramHint: 'Type part of a title, a series or a branch.',
  programsFound: 'Programs',
  noMatch: 'No program matches that.',
  moreMatches: (count: number) => `${String(count)} more match. Type a little more to find them.`,
  chosen: (count: number) =>
    count === 0
      ? 'None chosen yet'
      : count === 1
        ? 'One chosen'
        : `${countWord(count, true)} chosen`,
  removeProgram: 'Leave out',
  whichVenue: 'Where might it go?',
  whichVenueHint:
    'From the smallest audience to the largest. The first one counts as much as the last.',
  makeDraft: 'Make my draft',
  stillToChoose: (hasPrograms: boolean, hasVenue: boolean) =>
    hasPrograms
      ? hasVenue
        ? ''
        : 'Choose where it might go.'
      : hasVenue
        ? 'Choose at least one program.'
        : 'Choose a program and a place.',
  rung: (rung: number) => RUNGS[rung] ?? '',
  source: (venue: Venue) =>
    venue.sourceYear === null
      ? 'Where this is written'
      : `Where this is written (text of ${String(venue.sourceYear)})`,
  checkedOn: (day: string | null) =>
    day === null ? 'Not checked lately: look before you send.' : `Checked ${day}.`,
  retired: 'This one has closed. It is kept for the drafts that you have.',

  back: 'All writings',
  unknownVenue:
    'This was written for a place that this version of the app does not know. Nothing is lost; update the app to open it.',
  manners: 'How it is done there',
  madeFor: (venue: string) => `For: ${venue}`,
  from: 'From',
  deletedProgram: 'a program that was deleted',
  yourWords: 'Your words',
  preview: 'As it will look',
  previewEmpty: 'It will stand here as you write.',
  saveStates: {
    unchanged: 'Saved',
    waiting: 'Not saved yet',
    saving: 'Saving…',
    saved: 'Saved',
    failed: 'Not saved',
  },
  saveAgain: 'Save again',

  count: (limit: Limit, count: number) => {
    const { unit, min, max } = limit;
    const counted = count.toLocaleString('en-US');
    if (min !== null && max !== null) {
      return `${counted} of ${min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')} ${unitOf(unit, max)}`;
    }
    if (max !== null) return `${counted} of ${max.toLocaleString('en-US')} ${unitOf(unit, max)}`;
    if (min !== null) {
      return `${counted} of at least ${min.toLocaleString('en-US')} ${unitOf(unit, min)}`;
    }
    return `${counted} ${unitOf(unit, count)}`;
  },
  countOver: (over: number) => `${String(over)} over`,
  countUnder: (under: number) => `${String(under)} to go`,
  words: (count: number) => `${count.toLocaleString('en-US')} ${unitOf('words', count)}`,
  limitUnknown: 'Limit not known: check the current call.',
  limits: (limits: readonly Limit[]) =>
    limits
      .filter((limit) => limit.unit !== 'bytes')
      .map(({ unit, min, max }) => {
        if (min !== null && max !== null)
          return `${String(min)} to ${String(max)} ${UNITS[unit][1]}`;
        if (max !== null) return `up to ${String(max)} ${unitOf(unit, max)}`;
        return min === null ? '' : `at least ${String(min)} ${unitOf(unit, min)}`;
      })
      .join(', '),
  limitsOfPost: (limits: string) => `${limits} each`,
  parts: (labels: readonly string[]) =>
    labels.length > 4
      ? `${countWord(labels.length, true)} fields: ${listWords(labels.slice(0, 3))} and more`
      : listWords(labels),

  gapsTitle: (count: number) =>
    count === 1 ? 'One thing only you know' : `${countWord(count, true)} things only you know`,
  gapsHint: (count: number) =>
    count === 1
      ? 'It stands in double brackets in the text. Answer it, or take it out.'
      : 'They stand in double brackets in the text. Answer them, or take them out.',
  backToWriting: 'Back to your writing',
  answerThis: 'Answer this',
  putIn: 'Put my answer in',
  takeOut: 'Take it out',
  gapMark: 'Missing answer',

  offerTitle: 'Your programs have changed since this was written',
  offerText: (field: string) => `${field}: this is what a fresh draft would change.`,
  offerEdited:
    'You have edited this text; taking the draft would replace your edits. You can undo it.',
  takeDraft: 'Use the fresh draft',
  keepMine: 'Keep mine',
  tookDraft: 'The fresh draft is in.',
  undo: 'Undo',
  added: 'added',
  removed: 'taken out',

  copy: 'Copy',
  copyMessage: 'Copy the message',
  copyAll: 'Copy all of it',
  copyField: (label: string) => `Copy ${label.toLowerCase()}`,
  copyPost: (number: number) => `Copy post ${String(number)}`,
  copyPlain: 'Copy as plain text',
  saveAs: 'Save as a file',
  formats: { md: 'Markdown (.md)', html: 'Web page (.html)', txt: 'Plain text (.txt)' },
  copied: 'Copied.',
  copiedWithGaps: (count: number) =>
    count === 1
      ? 'Copied. One question in double brackets is still in it.'
      : `Copied. ${countWord(count, true)} questions in double brackets are still in it.`,
  copyFailed: 'The clipboard did not take it. Select the text and copy it with the keyboard.',
  savedAs: (fileName: string) => `Saved as “${fileName}”.`,
  postOf: (number: number, total: number) => `Post ${String(number)} of ${String(total)}`,
  postTooLong: 'One link or word is longer than a post. Shorten it, or take it out.',
  cutInWord: 'A very long word was cut here.',
  numberPosts: 'Number the posts (1/3)',
  subject: 'Subject',

  checksTitle: 'Before it leaves',
  checksNone: 'Nothing stands out.',
  checksHint: 'Only things to look at. Nothing here stops you.',
  showMe: 'Show me',
  useInstead: (words: string) => `Write “${words}”`,
  addCredit: 'Add a credit line',
  creditLine: (ideaFrom: string) => `The idea came from ${ideaFrom}.`,
  addEmployerLine: 'Add your line',
  readersKnow: 'My readers know it',
  makeSecure: 'Use https',
  noChild: 'Not a child',
  sayWithout: 'Say it without',
  leaveAlone: 'Leave this phrase alone',
  describe: (finding: Finding, fieldLabel: string): string => {
    switch (finding.kind) {
      case 'limit': {
        const by = Math.abs(finding.count - finding.bound);
        const unit = unitOf(finding.unit, by);
        return finding.side === 'over'
          ? `${fieldLabel} is ${String(by)} ${unit} over the limit of ${String(finding.bound)}.`
          : `${fieldLabel} is ${String(by)} ${unit} short of the ${String(finding.bound)} that are asked for.`;
      }
      case 'gap':
        return `Still open: ${finding.question}`;
      case 'link':
        return finding.reason === 'not-secure'
          ? `The link ${finding.href} is not a secure one (http).`
          : finding.href === ''
            ? 'There is a link without an address.'
            : `“${finding.href}” will not work as a link. It needs https:// in front, or it is not an address.`;
      case 'picture-without-words':
        return 'A picture has no words for those who can’t see it. Write them between the square brackets.';
      case 'missing-credit':
        return `“${finding.programTitle}”: you noted that the idea came from ${finding.ideaFrom}. The text does not say so yet.`;
      case 'privacy':
        return PRIVACY_WORDS[finding.risk](finding.words);
      case 'acronym':
        return finding.meaning === null
          ? `Not every reader may know “${finding.words}”. Spell it out once?`
          : `Not every reader may know “${finding.words}” (${finding.meaning}). Spell it out once?`;
      case 'employer-line':
        return `You asked for “${finding.line}” in a text like this. It is not there yet.`;
      case 'self-minimising':
        return `“${finding.words}” makes it sound smaller than your log shows. Keep it if it is your joke.`;
    }
  },

  sourcesTitle: 'Where this came from',
  sourcesHint: 'Click a sentence in the preview, or look through the list.',
  fromAnswer: (question: string) => `Your answer to “${question}”`,
  fromProgram: 'What you logged',
  fromProfile: 'Your profile',
  fromYou: 'You wrote this one here.',
  fromWording: 'A joining word or two from the app, no fact in it.',
  sourcesNone: 'This text is all yours, written here.',

  sharedTitle: 'Did you send it?',
  sharedHint: 'Note it when you have. It goes into your portfolio, and nowhere else.',
  sharedDay: 'Day',
  sharedLink: 'Link, if there is one',
  iSharedIt: 'I shared it',
  sharedNoted: 'Noted.',
  sharedLine: (day: string) => `You shared this on ${day}.`,
  takeBack: 'Take back',
  tookBack: 'Taken back. It waits in the trash for 30 days.',
  linkProblem:
    'That link would not open. It starts with https://, as in the address line of the browser.',

  remove: 'Delete',
  removed1: 'Deleted.',
} as const;
