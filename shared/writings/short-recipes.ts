import type { Recipe } from './story-candidates';

export type ShortShape = 'word' | 'blurb' | 'group-post' | 'story' | 'pitch';

interface ShortRecipe {
  fieldId: string;
  /** The aim where the venue sets none. */
  words: number;
  recipe: Recipe;
  ending: 'none' | 'her-question' | 'question';
  isOneParagraph: boolean;
  gaps: number;
}

/** The order in which each short text is told, and what it keeps when there is little room. */
export const RECIPES: Readonly<Record<ShortShape, ShortRecipe>> = {
  /** At the desk: one moment, no numbers. */
  word: {
    fieldId: 'note',
    words: 60,
    recipe: [
      { part: 'context', paragraph: 0, ranks: [0] },
      { part: 'hook', paragraph: 0, ranks: [1, 4] },
      { part: 'worked', paragraph: 0, ranks: [2] },
      { part: 'evidence', paragraph: 0, ranks: [3] },
      { part: 'credit', paragraph: 0, ranks: [5] },
    ],
    ending: 'her-question',
    isOneParagraph: true,
    gaps: 1,
  },
  /** Readers skim: what and how many first, then the most telling sentence. */
  blurb: {
    fieldId: 'body',
    words: 85,
    recipe: [
      { part: 'context', paragraph: 0, ranks: [0] },
      { part: 'heads', paragraph: 0, ranks: [1] },
      { part: 'did', paragraph: 0, ranks: [3, 8] },
      { part: 'hook', paragraph: 0, ranks: [2, 7] },
      { part: 'evidence', paragraph: 0, ranks: [4, 9] },
      { part: 'signs', paragraph: 0, ranks: [5] },
      { part: 'worked', paragraph: 0, ranks: [6] },
      { part: 'credit', paragraph: 0, ranks: [2.5] },
    ],
    ending: 'none',
    isOneParagraph: true,
    gaps: 1,
  },
  /** People scroll: the moment first, and a question to stop at. */
  'group-post': {
    fieldId: 'body',
    words: 150,
    recipe: [
      { part: 'hook', paragraph: 0, ranks: [1, 6] },
      { part: 'context', paragraph: 0, ranks: [0] },
      { part: 'heads', paragraph: 0, ranks: [7] },
      { part: 'did', paragraph: 1, ranks: [2, 8, 11] },
      { part: 'worked', paragraph: 2, ranks: [3, 10] },
      { part: 'evidence', paragraph: 2, ranks: [5, 12] },
      { part: 'signs', paragraph: 2, ranks: [9] },
      { part: 'tip', paragraph: 3, ranks: [4, 13] },
      { part: 'credit', paragraph: 4, ranks: [0.5, 0.6, 0.7] },
    ],
    ending: 'question',
    isOneParagraph: false,
    gaps: 2,
  },
  /** For people who decide: a person, a number, and what came of it. */
  story: {
    fieldId: 'story',
    words: 149,
    recipe: [
      { part: 'hook', paragraph: 0, ranks: [0, 5, 8] },
      { part: 'context', paragraph: 0, ranks: [1] },
      { part: 'heads', paragraph: 0, ranks: [2] },
      { part: 'did', paragraph: 1, ranks: [4, 10] },
      { part: 'worked', paragraph: 1, ranks: [9] },
      { part: 'evidence', paragraph: 2, ranks: [3, 7, 11] },
      { part: 'signs', paragraph: 2, ranks: [6] },
      { part: 'credit', paragraph: 3, ranks: [2.5, 2.6] },
    ],
    ending: 'none',
    isOneParagraph: false,
    gaps: 2,
  },
  /** Said standing up: what happened, so that people want to hear more. */
  pitch: {
    fieldId: 'pitch',
    words: 75,
    recipe: [
      { part: 'hook', paragraph: 0, ranks: [1, 5] },
      { part: 'context', paragraph: 0, ranks: [0] },
      { part: 'did', paragraph: 0, ranks: [3, 7] },
      { part: 'worked', paragraph: 0, ranks: [2] },
      { part: 'evidence', paragraph: 0, ranks: [4] },
      { part: 'credit', paragraph: 0, ranks: [6] },
    ],
    ending: 'none',
    isOneParagraph: true,
    gaps: 1,
  },
};

/** Each of several programs: its name, what was done, and one proof. */
export const BRIEF_OF_SEVERAL: Recipe = [
  { part: 'context', paragraph: 0, ranks: [1] },
  { part: 'did', paragraph: 0, ranks: [4] },
  { part: 'hook', paragraph: 0, ranks: [3] },
  { part: 'worked', paragraph: 0, ranks: [2] },
  { part: 'credit', paragraph: 0, ranks: [2.5] },
];
