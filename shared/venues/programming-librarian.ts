import type { Venue } from '../model/venue';
import { lineField, textField, upTo } from './field-kinds';

const TICK = 'The form has a list to tick.';

/** "Submit a Program" of ALA's Programming Librarian: all of its fields, in its order. */
export const PROGRAMMING_LIBRARIAN: Venue = {
  id: 'programming-librarian',
  name: 'Programming Librarian: submit a program',
  shape: 'submission',
  fields: [
    lineField('title', 'Program title'),
    textField('summary', 'Program summary', { hint: 'Two or three sentences.', lines: 4 }),
    lineField('dates', 'Program date'),
    lineField('type', 'Program type', { hint: TICK }),
    lineField('topic', 'Topic', { hint: TICK }),
    lineField('library-type', 'Library type', { hint: TICK }),
    textField('community', 'Your library and community', {
      hint: 'At most 100 words. It stays the same from one submission to the next.',
      limits: [upTo(100, 'words')],
      lines: 5,
    }),
    lineField('community-type', 'Community type', { hint: TICK }),
    lineField('budget', 'Program budget', { hint: 'The form has bands; tick one.' }),
    lineField('ages', 'Target audience', { hint: 'Tick all that apply.' }),
    textField('planning', 'Advance planning', {
      hint: 'Goals, how far ahead, who took part, steps, what got in the way.',
      lines: 9,
      aim: 170,
    }),
    textField('marketing', 'Marketing', {
      hint: 'How and when you told people, and how well it worked.',
      lines: 5,
    }),
    textField('budget-details', 'Budget details', {
      hint: 'What the money went on, and where it could be saved.',
      lines: 4,
    }),
    textField('activity', 'Day-of-event activity', {
      hint: 'Set-up, what happened, how it went.',
      lines: 12,
      aim: 260,
    }),
  ],
  etiquette: [
    'The form can’t be saved half-way, and says so itself: write here, then paste.',
    'What went wrong is wanted as much as what went well.',
  ],
  rung: 5,
  sourceUrl: 'https://programminglibrarian.org/node/2375/edit',
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
};
