import { matchWord } from './match-word';
import { readWords } from './read-words';

const RATINGS = { same: 3, start: 2, close: 0.5 } as const;

/**
 * Those of `choices` whose text answers every word of the query, the plainest first; the order stays
 * among equals. All of them for an empty query.
 */
export function rankChoices<T>(
  choices: readonly T[],
  textOf: (choice: T) => string,
  query: string,
): T[] {
  const sought = readWords(query);
  if (sought.length === 0) return [...choices];
  return choices
    .map((choice) => ({ choice, rating: rate(readWords(textOf(choice)), sought) }))
    .filter(({ rating }) => rating > 0)
    .toSorted((a, b) => b.rating - a.rating)
    .map(({ choice }) => choice);
}

/** 0 where a word finds no answer. */
function rate(words: readonly string[], sought: readonly string[]): number {
  let sum = 0;
  for (const word of sought) {
    let best = 0;
    for (const [place, own] of words.entries()) {
      const match = matchWord(word, own);
      // The first words of a name weigh a little more.
      if (match !== null) best = Math.max(best, RATINGS[match] + (place === 0 ? 0.25 : 0));
    }
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}
