import { readWords } from './read-words';
import { SEARCH_FIELDS, type SearchDocument, type SearchField } from './search-document';

/** How much a word counts that stands there, and how many words are usual there. */
const FIELDS: Readonly<Record<SearchField, { boost: number; usual: number }>> = {
  title: { boost: 6, usual: 4 },
  series: { boost: 3, usual: 3 },
  tags: { boost: 4, usual: 3 },
  books: { boost: 2, usual: 12 },
  when: { boost: 2, usual: 4 },
  kind: { boost: 2, usual: 1 },
  branch: { boost: 2, usual: 2 },
  partners: { boost: 2, usual: 4 },
  whatWeDid: { boost: 1, usual: 80 },
  runningOrder: { boost: 1, usual: 30 },
  answers: { boost: 1, usual: 80 },
  quotes: { boost: 1, usual: 20 },
  things: { boost: 1, usual: 20 },
  shares: { boost: 1, usual: 20 },
};

/** A weight takes the lowest eight bits of a posting. */
const WEIGHTS = 256;
const SCALE = 8;

/** A program and how much a word weighs in it, as one small number. */
export function packPosting(ordinal: number, weight: number): number {
  return ordinal * WEIGHTS + weight;
}

export function ordinalOf(posting: number): number {
  return posting >>> 8;
}

export function weightOf(posting: number): number {
  return posting & 255;
}

/** Every word of a program with its weight, 1 to 255: more where it stands in a title, or often, or among few. */
export function weighWords(document: SearchDocument): Map<string, number> {
  const sums = new Map<string, number>();
  for (const field of SEARCH_FIELDS) {
    if (document[field] === '') continue;
    const words = readWords(document[field]);
    const { boost, usual } = FIELDS[field];
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    // As in BM25: the second time says less than the first, and a long text makes each word less.
    const length = 1.2 * (0.3 + (0.7 * words.length) / usual);
    for (const [word, count] of counts) {
      const weight = (boost * count * 2.2) / (count + length);
      sums.set(word, (sums.get(word) ?? 0) + weight);
    }
  }
  for (const [word, sum] of sums) {
    sums.set(word, Math.min(WEIGHTS - 1, Math.max(1, Math.round(sum * SCALE))));
  }
  return sums;
}
