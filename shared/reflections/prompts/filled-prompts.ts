import type { Prompt } from '../prompt';

/** What she filled in: books, songs, materials, where the idea came from. */
export const FILLED_PROMPTS = [
  {
    id: 'idea-made-your-own',
    part: 'what-we-did',
    question: 'What did you change to make the idea fit your room?',
    hint: 'Fewer steps, other ages, a different ending.',
    reason: 'You noted where the idea came from: {ideaFrom}.',
    fits: { has: ['idea-from'], evenIfNobodyCame: true },
  },
  {
    id: 'materials-instead',
    part: 'tip',
    question: 'What could replace the hardest thing to find?',
    hint: null,
    reason: 'You listed materials. Someone else may not have them all.',
    fits: { has: ['materials'], evenIfNobodyCame: true },
  },
  {
    id: 'books-another',
    part: 'tip',
    question: 'Which other book would fit here?',
    hint: null,
    reason: 'You listed books. Their shelf may not have the same ones.',
    fits: { has: ['books'], evenIfNobodyCame: true },
  },
] as const satisfies readonly Prompt[];
