import { countWord } from './counting';

export const sharesWords = {
  title: 'What you shared',
  lead: (times: number, years: number) =>
    times === 1
      ? 'Once so far. That is one more than most ideas get.'
      : `${countWord(times, true)} times, over ${years === 1 ? 'one year' : `${countWord(years)} years`}.`,
  tabs: 'Share',
  writingsTab: 'Writings',
  sharesTab: 'What you shared',
  networkTab: 'Your network',
  venuesTab: 'Places',
  emptyTitle: 'Nothing noted yet',
  emptyText: [
    'When you have told somebody about a program, note it here: the day, and later what came back. A word at the desk counts.',
    'It feeds your look-backs and your portfolio, and goes nowhere else.',
  ],
  noteOne: 'Note something you shared',
  noteTitle: 'Something you shared',
  what: 'What was it about?',
  where: 'Where?',
  day: 'Day',
  link: 'Link, if there is one',
  fromProgram: 'From which program, if from one?',
  fromProgramHint: 'It then counts as shared in your log, and is found with it.',
  save: 'Note it',
  cancel: 'Cancel',
  missing: 'Say in a few words what it was about.',
  at: (venue: string, day: string) => `${venue}, ${day}`,
  unknownVenue: 'somewhere else',
  openWriting: 'Open the writing',
  cameBack: 'What came back',
  cameBackHint:
    'A comment, a question, somebody who tried it. Leave out names you would not print.',
  addCameBack: 'Add what came back',
  changeCameBack: 'Change',
  done: 'Done',
  thank: 'Someone to thank',
  takeBack: 'Take back',
  tookBack: 'Taken back. It waits in the trash for 30 days.',
  undo: 'Undo',
  noted: 'Noted.',
  times: (times: number) => (times === 1 ? 'once' : `${countWord(times)} times`),
} as const;
