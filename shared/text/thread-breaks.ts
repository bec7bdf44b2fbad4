/** Where a thread may be cut, from the best place to the last resort. */
export const BREAK_KINDS = ['paragraph', 'line', 'sentence', 'word', 'grapheme'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A full stop after these does not end a sentence; nor does one after an initial, as in "Ezra J. Keats". */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Mx|Dr|St|Jr|Sr|Prof|vs|etc|approx|vol|pp|e\.g|i\.e|a\.m|p\.m|\p{Lu})\.$/iu;

/** What is worthless when cut: links, mentions (`@name.example.social`, `@name@server`), hashtags. */
const WHOLE =
  /(?:https?:\/\/|mailto:|www\.)\S+|@[\p{L}\p{N}_](?:(?!https?:)[\p{L}\p{N}\p{M}_.-])*(?:@(?:(?!https?:)[\p{L}\p{N}_.-])+)?|[#＃](?:(?!https?:)[\p{L}\p{N}\p{M}_])+/giu;

/**
 * Offsets at which a text may be cut, each with its best kind. An offset lies before the white
 * space that the cut swallows. Graphemes are not listed: `canCutAt` says where they may be parted.
 */
export function findBreaks(text: string): Map<number, BreakKind> {
  const breaks = new Map<number, BreakKind>();
  for (const match of text.matchAll(/\s+/gu)) breaks.set(match.index, 'word');
  for (const { segment, index } of sentenceSegmenter.segment(text)) {
    const sentence = segment.trimEnd();
    const isSpaced = sentence.length < segment.length || /[。！？]$/u.test(sentence);
    if (isSpaced && !ABBREVIATION.test(sentence)) breaks.set(index + sentence.length, 'sentence');
  }
  for (const match of text.matchAll(/[^\S\n]*\n\s*/gu)) {
    breaks.set(match.index, /\n[^\S\n]*\n/u.test(match[0]) ? 'paragraph' : 'line');
  }
  return breaks;
}

/** Spans that stay whole, as [start, end) offsets in order. */
export function findWholeSpans(text: string): (readonly [number, number])[] {
  return Array.from(text.matchAll(WHOLE), (match) => [match.index, match.index + match[0].length]);
}
