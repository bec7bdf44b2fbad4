import type { StickKind } from './stick';

/** The words that the printed cup says; everything else on it is hers or the challenge. */
export const cupSheetWords = {
  titles: { sticks: 'A cup of challenges: sticks', cards: 'A cup of challenges: cards' },
  fileNames: { sticks: 'My cup, sticks', cards: 'My cup, cards' },
  howTo: {
    sticks:
      'Cut along the lines. Each strip fits a tongue depressor or a wide craft stick (6 by ¾ inch, 150 by 18 mm).',
    cards: 'Cut along the lines. Answer if you can; if not, pass it to the group.',
  },
  challenge: 'Challenge',
  tip: 'Early-literacy tip',
  own: 'one of our own',
  kinds: {
    openings: 'openings',
    transitions: 'transitions',
    activities: 'activities',
    props: 'props',
    'child-development': 'child development',
    behaviour: 'behavior',
    'grown-ups': 'grown-ups',
    access: 'access',
    mishaps: 'mishaps',
  } satisfies Record<StickKind, string>,
} as const;
