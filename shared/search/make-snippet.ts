import { markdownToPlain } from '../text/markdown-to-plain';
import { cutParts, findMatches, type TextPart } from './mark-text';
import { matchWord } from './match-word';
import { findWordsIn, readWords, type FoundWord } from './read-words';
import { SEARCH_FIELDS, type SearchDocument, type SearchField } from './search-document';

/** Where a program was found, and the words around it. */
export interface Snippet {
  field: SearchField;
  parts: TextPart[];
}

/** What a line of the log shows anyway, with its matches marked there. */
const IN_SIGHT: ReadonlySet<SearchField> = new Set(['title', 'series', 'branch', 'kind', 'when']);

/** In UTF-16 code units. */
const BEFORE = 40;
const LENGTH = 140;

/**
 * The field that says why a program was found, or `null` where its line in the log says so itself:
 * the one that answers the most words that the line does not, the plainest match first.
 */
export function makeSnippet(document: SearchDocument, query: string): Snippet | null {
  const sought = [...new Set(readWords(query))];
  const unseen = sought.filter(
    (word) => ![...IN_SIGHT].some((field) => rate(document[field], word) > 0),
  );
  if (unseen.length === 0) return null;
  let best: { field: SearchField; rating: number } | null = null;
  for (const field of SEARCH_FIELDS) {
    if (IN_SIGHT.has(field) || document[field] === '') continue;
    const rating = unseen.reduce((sum, word) => sum + rate(document[field], word), 0);
    if (rating > (best?.rating ?? 0)) best = { field, rating };
  }
  if (best === null) return null;
  const { field } = best;
  const text =
    field === 'whatWeDid' || field === 'answers'
      ? markdownToPlain(document[field])
      : document[field];
  return { field, parts: cutAround(text.replace(/\s+/g, ' ').trim(), sought) };
}

const RATINGS = { same: 4, start: 3, close: 1 } as const;

/** How well a text answers one word; 0 not at all. */
function rate(text: string, sought: string): number {
  let best = 0;
  for (const word of readWords(text)) {
    const match = matchWord(sought, word);
    if (match !== null && RATINGS[match] > best) best = RATINGS[match];
    if (best === RATINGS.same) return best;
  }
  return best;
}

/** A line's worth of the text around its first match, cut between words. */
function cutAround(text: string, sought: readonly string[]): TextPart[] {
  const matches = findMatches(text, sought);
  const first = bestOf(matches, sought);
  const start = first === undefined ? 0 : startOfWord(text, first.start - BEFORE);
  const end = Math.min(text.length, endOfWord(text, start + LENGTH));
  return [
    ...(start > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...cutParts(text, matches, start, end),
    ...(end < text.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

function bestOf(matches: readonly FoundWord[], sought: readonly string[]): FoundWord | undefined {
  const plain = matches.find(({ folded }) => sought.some((word) => folded.startsWith(word)));
  return plain ?? matches[0];
}

function startOfWord(text: string, at: number): number {
  if (at <= 0) return 0;
  const word = findWordsIn(text.slice(0, at + BEFORE)).find(({ start }) => start >= at);
  return word?.start ?? at;
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > at - BEFORE ? space : at;
}
