import type { Prompt } from '../prompt';

/** What her own notes mention: a mishap, the weather, something that ran out, helpers, a first try. */
export const SIDEWAYS_PROMPTS = [
  {
    id: 'mishap-first-minute',
    part: 'tip',
    question: 'What did you do in the first minute after it went wrong?',
    hint: null,
    reason: 'Your notes mention something that went sideways.',
    fits: { mentions: ['mishap'], evenIfNobodyCame: true },
  },
  {
    id: 'mishap-who-helped',
    part: 'evidence',
    question: 'Who stepped in when it went wrong?',
    hint: 'No names needed. “Nobody, I carried on” is an answer.',
    reason: 'Your notes mention something that went sideways.',
    fits: { mentions: ['mishap'] },
  },
  {
    id: 'mishap-tell-in-a-year',
    part: 'hook',
    question: 'How will you tell this one in a year?',
    hint: null,
    reason: 'Your notes mention something that went sideways. It may be the story.',
    fits: { mentions: ['mishap'], evenIfNobodyCame: true },
  },
  {
    id: 'mishap-keep-ready',
    part: 'next-time',
    question: 'What will you keep within reach from now on?',
    hint: 'Towels, a flashlight, a song that needs no props.',
    reason: 'Your notes mention something that went sideways.',
    fits: { mentions: ['mishap'], evenIfNobodyCame: true },
  },
  {
    id: 'ran-out-instead',
    part: 'tip',
    question: 'What did people do when it ran out?',
    hint: null,
    reason: 'Your notes say that something ran out.',
    fits: { mentions: ['ran-out'] },
  },
  {
    id: 'weather-changed',
    part: 'what-we-did',
    question: 'What did the weather change?',
    hint: 'Who came, where you sat, what you left out.',
    reason: 'Your notes mention the weather.',
    fits: { mentions: ['weather'], evenIfNobodyCame: true },
  },
  {
    id: 'tried-new-again',
    part: 'what-worked',
    question: 'Would you do the new thing again? Why?',
    hint: 'One reason is enough.',
    reason: 'Your notes say that you tried something.',
    fits: { mentions: ['tried-new'] },
  },
  {
    id: 'helpers-what-they-did',
    part: 'what-worked',
    question: 'What did your helpers make possible?',
    hint: 'Worth a line of thanks later. First names can stay out.',
    reason: 'Your notes mention helpers.',
    fits: { mentions: ['helpers'] },
  },
] as const satisfies readonly Prompt[];
