import type { Prompt } from '../prompt';

/**
 * The spine (what happened, what worked, how you knew, next time, a tip for others) follows what
 * studies of reflection in libraries found to help: one event, afterwards, linked to what comes next
 * (Grant 2007; Greenhill and Sen 2014). Writings are composed from these ids.
 */
export const SPINE_PROMPTS = [
  {
    id: 'what-happened',
    part: 'what-we-did',
    question: 'What happened, from hello to goodbye?',
    hint: 'Even one sentence will do.',
    reason: 'This is the part that someone else could copy.',
    fits: {},
    wordings: [
      {
        fits: { turnouts: ['nobody'] },
        question: 'What had you set up, and what did you do with the time?',
        hint: 'Even one sentence will do.',
        reason: 'Nobody came. The plan and the work are still yours.',
      },
      {
        fits: { isSeveralSessions: true },
        question: 'What did these sessions have in common?',
        hint: 'Even one sentence will do.',
        reason: 'This entry stands for {sessions} sessions.',
      },
      {
        fits: { kinds: ['self-directed'] },
        question: 'What was there to do, and how did people find it?',
        hint: 'Even one sentence will do.',
        reason: 'This is the part that someone else could copy.',
      },
    ],
  },
  {
    id: 'what-worked',
    part: 'what-worked',
    question: 'What is one thing that worked?',
    hint: 'A song, a sentence, where you put the chairs.',
    reason: 'One thing that worked is enough to pass on.',
    fits: {},
    wordings: [
      {
        fits: { turnouts: ['nobody'] },
        question: 'What is ready now that you can use another time?',
        hint: 'A kit, a plan, a poster, a rhyme that you know by heart.',
        reason: 'Nobody came, and what you made is still there.',
      },
      {
        fits: { kinds: ['self-directed'] },
        question: 'Which part did people use most?',
        hint: 'The one that you kept tidying or refilling.',
        reason: 'One thing that worked is enough to pass on.',
      },
    ],
  },
  {
    id: 'how-you-knew',
    part: 'evidence',
    question: 'How could you tell that it worked?',
    hint: 'Someone stayed, asked, borrowed a book, or came back.',
    reason: 'What you saw says more than a number.',
    fits: {},
    wordings: [
      {
        fits: { turnouts: ['nobody'] },
        question: 'Has anyone asked about it, before or since?',
        hint: 'At the desk, on the phone, in the hall. “No” is fine too.',
        reason: 'Nobody came that day. Interest can show at other times.',
      },
      {
        fits: { kinds: ['self-directed'] },
        question: 'How could you tell that it was used?',
        hint: 'What was taken, what ran out, what was left behind.',
        reason: 'You were not standing beside it, so the traces tell.',
      },
      {
        fits: { places: ['virtual'] },
        question: 'How could you tell that they were with you?',
        hint: 'A comment, a wave, a camera that stayed on.',
        reason: 'On a screen the signs are small, and worth noting.',
      },
    ],
  },
  {
    id: 'next-time',
    part: 'next-time',
    question: 'What would you change next time?',
    hint: '“Nothing” is an answer too.',
    reason: 'In a year you may be glad that you wrote it down.',
    fits: {},
    wordings: [
      {
        fits: { turnouts: ['nobody'] },
        question: 'What would you change before you try it again?',
        hint: 'The day, the hour, the door, or nothing at all.',
        reason: 'Nobody came. A small change may be all it needs.',
      },
    ],
  },
  {
    id: 'tip',
    part: 'tip',
    question: 'What would you tell someone who runs it next?',
    hint: 'Something that you wish you had known beforehand.',
    reason: 'One small tip is often all that a colleague needs.',
    fits: {},
  },
] as const satisfies readonly Prompt[];

/** Always among the prompts of a program, after the spine. */
export const ALWAYS_PROMPTS = [
  {
    id: 'moment',
    part: 'hook',
    question: 'Which moment do you still see?',
    hint: 'What was said, or what the room looked like.',
    reason: 'One picture makes a stranger read on.',
    fits: {},
    wordings: [
      {
        fits: { turnouts: ['nobody'] },
        question: 'What did the room look like, ready and waiting?',
        hint: 'One thing that you can still see.',
        reason: 'Nobody came. One picture still makes a stranger read on.',
      },
    ],
  },
  {
    id: 'family-said',
    part: 'evidence',
    question: 'What did a family say or do?',
    hint: 'Their words as you remember them. No names needed.',
    reason: 'Their own words carry further than ours.',
    fits: {},
    wordings: [
      {
        fits: { turnouts: ['nobody'] },
        question: 'What did someone say when they heard about it?',
        hint: 'A colleague, a parent at the desk. No names needed.',
        reason: 'Nobody came that day. Someone may still have said something.',
      },
      {
        fits: { kinds: ['self-directed'] },
        question: 'What did someone say about it at the desk?',
        hint: 'Their words as you remember them. No names needed.',
        reason: 'Their own words carry further than ours.',
      },
      {
        fits: { kinds: ['class-visit'] },
        question: 'What did the teacher or a student say or do?',
        hint: 'Their words as you remember them. No names needed.',
        reason: 'Their own words carry further than ours.',
      },
      {
        fits: { turnouts: ['one'] },
        question: 'What did your one visitor say or do?',
        hint: 'Their words as you remember them. No names needed.',
        reason: 'One person came, and had all of your attention.',
      },
      {
        fits: { ages: ['12-18', '19-up'] },
        question: 'What did someone in the group say or do?',
        hint: 'Their words as you remember them. No names needed.',
        reason: 'Their own words carry further than ours.',
      },
    ],
  },
  {
    id: 'ask-others',
    part: 'question',
    question: 'What would you like to ask others who do this?',
    hint: 'The part that you are still working out.',
    reason: 'A question is an easy way to start a conversation.',
    fits: {},
    wordings: [
      {
        fits: { turnouts: ['nobody'] },
        question: 'What would you ask someone who has had an empty room too?',
        hint: 'About the day, the flyer, or what they did with the hour.',
        reason: 'Nobody came. Other libraries have empty rooms as well.',
      },
    ],
  },
] as const satisfies readonly Prompt[];
