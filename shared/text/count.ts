import type { LimitUnit } from '../model/venue';

const graphemeSegmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Words as word processors and web forms count them: runs between white space. So "mother-in-law",
 * "3:30" and "and/or" are one word each, and a dash that stands alone is one too (a form's counter
 * says so, and the form has the last word). Chinese and Japanese characters count one each, as in
 * Word. Markdown marks are not words: count `markdownToPlain(text, { isForCounting: true })` for Markdown.
 */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED_SCRIPT)?.length ?? 0;
  const spaced = text.replace(UNSPACED_SCRIPT, ' ').match(/\S+/gu) ?? [];
  if (unspaced === 0) return spaced.length;
  // Punctuation that only stood between two such characters is no word of its own.
  return unspaced + spaced.filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** UTF-16 code units with each line end as one: what a web form's `maxlength` counts. */
export function countCharacters(text: string): number {
  return text.replaceAll('\r\n', '\n').length;
}

/** Grapheme clusters: what a reader calls a letter, so an emoji is one. Bluesky counts these. */
export function countGraphemes(text: string): number {
  return splitGraphemes(text).length;
}

const WINDOW = 512;

/**
 * In windows, because `Intl.Segmenter` takes time that grows with the square of the text: each
 * window starts where a grapheme starts, and its last one is read again in the next.
 */
export function splitGraphemes(text: string): string[] {
  const graphemes: string[] = [];
  let start = 0;
  let size = WINDOW;
  while (start < text.length) {
    const isLast = start + size >= text.length;
    const found = Array.from(
      graphemeSegmenter.segment(text.slice(start, start + size)),
      ({ segment }) => segment,
    );
    const sure = isLast ? found : found.slice(0, -1);
    // One grapheme longer than the window (a pile of accents): look further.
    if (sure.length === 0) size *= 2;
    else size = WINDOW;
    for (const grapheme of sure) start += grapheme.length;
    graphemes.push(...sure);
  }
  return graphemes;
}

/** Bytes in UTF-8. A lone surrogate counts three, as the replacement character that it turns into. */
export function countBytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const COUNTERS: Record<LimitUnit, (text: string) => number> = {
  words: countWords,
  characters: countCharacters,
  graphemes: countGraphemes,
  bytes: countBytes,
};

export function countIn(unit: LimitUnit, text: string): number {
  return COUNTERS[unit](text);
}
