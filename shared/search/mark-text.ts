import { matchWord } from './match-word';
import { findWordsIn, type FoundWord } from './read-words';

/** A stretch of a text; put together they are the text. */
export interface TextPart {
  text: string;
  isMatch: boolean;
}

/** The words of a text that answer one of `sought` (as `readWords` reads a query). */
export function findMatches(text: string, sought: readonly string[]): FoundWord[] {
  if (sought.length === 0) return [];
  return findWordsIn(text).filter(({ folded }) =>
    sought.some((word) => matchWord(word, folded) !== null),
  );
}

/** The text in parts, with the words marked that were looked for. */
export function markText(text: string, sought: readonly string[]): TextPart[] {
  return cutParts(text, findMatches(text, sought), 0, text.length);
}

/** Cuts `text` from `start` to `end` at the matches in it. */
export function cutParts(
  text: string,
  matches: readonly FoundWord[],
  start: number,
  end: number,
): TextPart[] {
  const parts: TextPart[] = [];
  let at = start;
  for (const match of matches) {
    if (match.start < at || match.end > end) continue;
    if (match.start > at) parts.push({ text: text.slice(at, match.start), isMatch: false });
    parts.push({ text: text.slice(match.start, match.end), isMatch: true });
    at = match.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), isMatch: false });
  return parts;
}
