import type { Venue } from '../model/venue';

/** A card for a Guerrilla Storytime cup: a challenge to draw, with one answer that worked. */
export const CHALLENGE_CARD: Venue = {
  id: 'challenge-card',
  name: 'Guerrilla Storytime card',
  shape: 'card',
  fields: [
    {
      id: 'challenge',
      label: 'Challenge',
      hint: 'The question that someone draws from the cup.',
      format: 'plain',
      limits: [],
      isLimitKnown: false,
      lines: 2,
    },
    {
      id: 'answer',
      label: 'What you do',
      hint: 'One thing that worked for you. The group adds theirs.',
      format: 'plain',
      limits: [],
      isLimitKnown: false,
      lines: 4,
    },
    {
      id: 'tip',
      label: 'Tip for grown-ups',
      hint: 'A sentence a parent could take home, about reading, singing, playing, talking or writing.',
      format: 'plain',
      limits: [],
      isLimitKnown: false,
      lines: 2,
    },
  ],
  etiquette: [
    'Answer if you can, and pass it to the group if not.',
    'Credit the person you learned it from.',
  ],
  rung: 3,
  sourceUrl: 'http://storytimeunderground.org/guerrilla-storytime/',
  sourceYear: null,
  checkedOn: null,
  status: 'unchecked',
};
