import type { Inline } from './markdown-blocks';

interface Before {
  /** The last character that was read, across the borders of bold and links. */
  character: string;
  isQuoteOpen: boolean;
}

/**
 * Straight quotes as a printer sets them: “ ” ‘ ’. Code is left alone, and so is an inch mark
 * (a quote after a figure when none is open).
 */
export function curlQuotes(spans: readonly Inline[]): Inline[] {
  return curlSpans(spans, { character: ' ', isQuoteOpen: false });
}

export function curlQuotesInLine(text: string): string {
  return curlText(text, { character: ' ', isQuoteOpen: false });
}

function curlSpans(spans: readonly Inline[], before: Before): Inline[] {
  return spans.map((span) => {
    if (typeof span === 'string') return curlText(span, before);
    if (span.as === 'break') before.character = ' ';
    if (span.as === 'code') before.character = '`';
    return 'of' in span ? { ...span, of: curlSpans(span.of, before) } : span;
  });
}

function curlText(text: string, before: Before): string {
  if (!/["']/.test(text)) {
    before.character = Array.from(text.slice(-2)).at(-1) ?? before.character;
    return text;
  }
  const characters = Array.from(text);
  return characters
    .map((character, index) => {
      const curled = curlCharacter(character, characters[index + 1] ?? '', before);
      before.character = character;
      return curled;
    })
    .join('');
}

function curlCharacter(character: string, next: string, before: Before): string {
  const isAtStart = /[\s([{<“‘"'–—/-]/u.test(before.character);
  if (character === "'") {
    // ’90s, and the apostrophe of ’tis, stand where a quote could open.
    return isAtStart && !/\p{N}/u.test(next) ? '‘' : '’';
  }
  if (character !== '"') return character;
  // At the end of a span what comes next is not known: most often a word in bold.
  if (isAtStart && !/\s/u.test(next)) {
    before.isQuoteOpen = true;
    return '“';
  }
  if (!before.isQuoteOpen && /\p{N}/u.test(before.character)) return '"';
  before.isQuoteOpen = false;
  return '”';
}
