import type { Venue } from '../model/venue';
import { lineField, markdownField, textField } from './field-kinds';

/** Nobody has to be asked, and nothing can be out of date: they happen where she works. */
const AT_WORK = {
  sourceUrl: null,
  sourceYear: null,
  checkedOn: null,
  status: 'alive',
} as const satisfies Partial<Venue>;

/** The smallest share of all: one person, no form. */
export const WORD_WITH_COLLEAGUE: Venue = {
  ...AT_WORK,
  id: 'colleague-word',
  name: 'A word with a colleague',
  shape: 'word',
  fields: [
    textField('note', 'What to say', {
      hint: 'A sentence or two, as you would say it at the desk.',
      lines: 4,
      aim: 60,
    }),
  ],
  etiquette: ['One person, one minute. Ask what they would do, and listen to the answer.'],
  rung: 1,
};

export const ENCOURAGEMENT: Venue = {
  ...AT_WORK,
  id: 'encourage-colleague',
  name: 'A note to encourage a colleague',
  shape: 'encouragement',
  fields: [
    textField('note', 'Note', {
      hint: 'Put their name in, and say what you have seen them do well.',
      lines: 10,
      aim: 130,
    }),
  ],
  etiquette: [
    'Name one thing that they did, so that it could be about nobody else.',
    'Offer what you tried as something to borrow, not as how it is done.',
  ],
  rung: 1,
};

export const STRETCH_BREAK: Venue = {
  ...AT_WORK,
  id: 'stretch-break',
  name: 'The stretch break of a meeting',
  shape: 'stretch',
  fields: [
    textField('say', 'What to say', {
      hint: 'Two sentences before everyone stands up.',
      lines: 3,
      aim: 40,
    }),
    textField('lead', 'What to lead', {
      hint: 'One song, rhyme or movement from your program, two minutes at the most.',
      lines: 5,
    }),
    textField('after', 'Afterwards', {
      hint: 'One sentence on how it went with your group.',
      lines: 3,
      aim: 40,
    }),
  ],
  etiquette: [
    'Two minutes, and nobody has to join in.',
    'Do it the way you do it with your group: the room learns by doing it.',
  ],
  rung: 2,
};

export const REPORT_LINE: Venue = {
  ...AT_WORK,
  id: 'board-report',
  name: 'A line in the director’s or board’s report',
  shape: 'report',
  fields: [
    textField('line', 'Line for the report', {
      hint: 'What, how many, and one sign that it mattered.',
      lines: 5,
      aim: 60,
    }),
  ],
  etiquette: [
    'Numbers first, then one thing that a person did or said.',
    'A board’s papers are often public: no names, no child who could be recognised.',
  ],
  rung: 2,
};

export const HANDOUT: Venue = {
  ...AT_WORK,
  id: 'one-page-handout',
  name: 'A one-page handout: steal this program',
  shape: 'handout',
  fields: [
    lineField('title', 'Title'),
    markdownField('body', 'Handout', {
      hint: 'One page: what it is, how to run it, what you need, what to know.',
      lines: 20,
      aim: 330,
    }),
  ],
  etiquette: [
    'Whoever takes it home was not there: write the steps so that they can be followed.',
    'Say where the idea came from, and how to reach you.',
  ],
  rung: 3,
};

export const UNCONFERENCE: Venue = {
  ...AT_WORK,
  id: 'unconference-pitch',
  name: 'A pitch at an unconference',
  shape: 'pitch',
  fields: [
    lineField('title', 'What to call it', { hint: 'It goes on a sticky note.' }),
    textField('pitch', 'What to say', { hint: 'Half a minute, standing up.', lines: 5, aim: 75 }),
    textField('questions', 'Questions for the group', {
      hint: 'A conversation, not a talk: two or three questions carry it.',
      lines: 4,
    }),
  ],
  etiquette: [
    'You offer a topic, you need not be the expert on it.',
    'If two people come, it is a conversation of three.',
  ],
  rung: 4,
};

export const VIDEO_CALL: Venue = {
  ...AT_WORK,
  id: 'video-call-talk',
  name: 'Notes for a talk on a video call',
  shape: 'talk-notes',
  fields: [
    lineField('title', 'Title'),
    markdownField('notes', 'Your notes', {
      hint: 'To have beside the camera: what to say, in order.',
      lines: 22,
      aim: 420,
    }),
  ],
  etiquette: [
    'Say at the start when you would like questions.',
    'Ask whether it is being recorded before you tell of a child or a family.',
  ],
  rung: 6,
};
