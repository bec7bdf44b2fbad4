import type { Venue } from '../model/venue';
import { lineField, markdownField, textField } from './field-kinds';

/** The Ignite form: exactly five minutes, 20 slides, 15 seconds each (ALA, text of 2017). */
export const LIGHTNING_TALK: Venue = {
  id: 'lightning-talk',
  name: 'A lightning talk: 5 minutes, 20 slides',
  shape: 'slides',
  fields: [
    lineField('title', 'Title'),
    markdownField('slides', 'Slides', {
      hint: 'A line a slide: what is seen, then what you say in 15 seconds (about 35 words).',
      lines: 30,
    }),
  ],
  etiquette: [
    'The slides move on by themselves, every 15 seconds: practise it aloud with a clock.',
    'Other lightning talks allow 7 or 10 minutes. Check the current call.',
    'Pictures without children’s faces, and little text on a slide.',
  ],
  rung: 6,
  sourceUrl: 'https://2017.alaannual.org/node/533',
  sourceYear: 2017,
  checkedOn: null,
  status: 'unchecked',
};

/** A conversation at ALA Annual: 45 minutes (2013 to 2017). */
export const CONVERSATION_STARTER: Venue = {
  id: 'conversation-starter',
  name: 'A Conversation Starter pitch',
  shape: 'pitch',
  fields: [
    lineField('title', 'Title', { hint: 'Check the current call for a limit.' }),
    textField('pitch', 'What it is about', {
      hint: 'What you tried, and what the room will talk about. Check the current call for a limit.',
      lines: 6,
      aim: 100,
    }),
    textField('questions', 'Questions for the room', { lines: 4 }),
  ],
  etiquette: [
    'It was 45 minutes long: a talk, a panel or a discussion. Check that it is still offered.',
    'Part of the choice was a public vote, so the title and the first sentence carry it.',
  ],
  rung: 6,
  sourceUrl: 'https://2017.alaannual.org/node/533',
  sourceYear: 2017,
  checkedOn: null,
  status: 'unchecked',
};
