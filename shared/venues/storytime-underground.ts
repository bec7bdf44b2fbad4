import type { Venue } from '../model/venue';
import { textField, upTo } from './field-kinds';

const UNCHECKED = { sourceYear: null, checkedOn: null, status: 'unchecked' } as const;

/** A question for everyone, and her own answer to start with. */
export const STORYTIME_CHALLENGE: Venue = {
  ...UNCHECKED,
  id: 'storytime-challenge',
  name: 'A storytime challenge, as Storytime Underground did it',
  shape: 'card',
  fields: [
    textField('challenge', 'Challenge', { hint: 'What everyone is asked.', lines: 2 }),
    textField('answer', 'Your own answer', { hint: 'One thing that you do.', lines: 4 }),
  ],
  etiquette: [
    'A comment, an e-mail or a post: any of them counted, and there was no deadline.',
    'Its Facebook group closed in 2021. Ask the challenge wherever your colleagues are.',
  ],
  rung: 4,
  sourceUrl: 'http://storytimeunderground.org/category/guerrilla-storytime/page/2/',
};

export const ADVOCACY_STORY: Venue = {
  ...UNCHECKED,
  id: 'advocacy-149',
  name: 'An advocacy story in 149 words',
  shape: 'story',
  fields: [
    textField('story', 'Story', {
      hint: 'One thing that happened, and what it shows. At most 149 words.',
      limits: [upTo(149, 'words')],
      lines: 9,
    }),
  ],
  etiquette: [
    'For people who decide about libraries: one story and one number, no jargon.',
    'Whether it is still collected could not be checked. It also does for a letter or a speech.',
  ],
  rung: 5,
  sourceUrl: 'https://storytimeunderground.wordpress.com/',
};

/** Kept so that her old drafts say where they went. */
export const STORYTIME_UNDERGROUND_GROUP: Venue = {
  id: 'storytime-underground-group',
  name: 'Storytime Underground’s Facebook group',
  shape: 'group-post',
  fields: [textField('body', 'Post', { hint: '', lines: 12, aim: 150 })],
  etiquette: [
    'The group closed in 2021.',
    'A consultant in Wisconsin pointed to Storytime Solidarity on Facebook instead; that could not be checked.',
  ],
  rung: 4,
  sourceUrl: 'https://yssevents.blogspot.com/2021/10/missing-storytime-underground-on.html',
  sourceYear: 2021,
  checkedOn: null,
  status: 'retired',
};
