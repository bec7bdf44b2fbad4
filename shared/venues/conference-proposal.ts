import type { Field, Venue } from '../model/venue';

function outcome(number: 1 | 2 | 3): Field {
  return {
    id: `outcome-${number}`,
    label: `Outcome ${number}`,
    hint: 'Finish the sentence: At the end of this program, attendees will…',
    format: 'plain',
    limits: [],
    isLimitKnown: false,
    lines: 2,
  };
}

/**
 * A conference form in the pattern that most calls share (DOMAIN.md 1.5). Description: ALSC at ALA
 * Annual 2016. Outcomes: PLA at ALA Annual 2015. Bio: PLA 2022 and 2026.
 */
export const CONFERENCE_PROPOSAL: Venue = {
  id: 'conference-proposal',
  name: 'Conference proposal',
  shape: 'proposal',
  fields: [
    {
      id: 'title',
      label: 'Title',
      hint: 'A title that catches the eye, and a plain subtitle. Check the current call for a limit.',
      format: 'plain',
      limits: [],
      isLimitKnown: false,
      lines: 1,
    },
    {
      id: 'description',
      label: 'Description',
      hint: 'What you will deliver, in at most 75 words. Check the current call: other forms allow 100 to 300.',
      format: 'plain',
      limits: [{ unit: 'words', min: null, max: 75 }],
      isLimitKnown: true,
      lines: 6,
    },
    outcome(1),
    outcome(2),
    outcome(3),
    {
      id: 'audience',
      label: 'Audience',
      hint: 'Who will get the most out of it. Narrower is more helpful than everyone.',
      format: 'plain',
      limits: [],
      isLimitKnown: false,
      lines: 2,
    },
    {
      id: 'format',
      label: 'Format',
      hint: 'Such as panel, case study, workshop, lightning talk or poster. Choose one that the call lists.',
      format: 'plain',
      limits: [],
      isLimitKnown: false,
      lines: 1,
    },
    {
      id: 'bio',
      label: 'About you',
      hint: 'At most 75 words, in the third person.',
      format: 'plain',
      limits: [{ unit: 'words', min: null, max: 75 }],
      isLimitKnown: true,
      lines: 5,
    },
  ],
  etiquette: [
    'Keep a copy here: several real forms can’t be saved or changed after sending.',
    'One main focus, and exactly what you will deliver.',
    'No selling, and credit for whoever gave you the idea.',
    'First-time presenters are welcome at most conferences; some offer a coach.',
  ],
  rung: 7,
  sourceUrl: 'https://www.ala.org/alsc/program-proposal-information',
  sourceYear: 2016,
  checkedOn: null,
  status: 'unchecked',
};
