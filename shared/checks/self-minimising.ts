import { ABOUT_BEING_READ } from './self-minimising-patterns/about-being-read';
import { ABOUT_HER_WORK } from './self-minimising-patterns/about-her-work';
import { ABOUT_HERSELF } from './self-minimising-patterns/about-herself';
import type { MinimisingPattern } from './self-minimising-patterns/pattern';
import { splitSentences, type Sentence } from './self-minimising-sentences';
import { rewordSentence } from './self-minimising-rewording';
import { isQuoted, isSomeoneElseSpeaking, isTitle } from './self-minimising-voice';

/** A phrase in which she makes herself or her work small. Positions are UTF-16 code units. */
export interface SelfMinimisingFinding {
  start: number;
  end: number;
  phrase: string;
  patternId: string;
  /** The sentence that it stands in, which `rewording` would replace. */
  sentence: { start: number; end: number };
  /** Her own sentence without the words that make it small; `null` where nothing would be left. */
  rewording: string | null;
}

const PATTERNS: readonly MinimisingPattern[] = [
  ...ABOUT_HERSELF,
  ...ABOUT_HER_WORK,
  ...ABOUT_BEING_READ,
];

/** In the order of the text, not overlapping: of two that overlap the one that starts first is kept. */
export function findSelfMinimising(
  text: string,
  switchedOffPatternIds: readonly string[] = [],
): SelfMinimisingFinding[] {
  const patterns = PATTERNS.filter(({ id }) => !switchedOffPatternIds.includes(id));
  return splitSentences(text).flatMap((sentence) => findInSentence(sentence, patterns));
}

function findInSentence(
  sentence: Sentence,
  patterns: readonly MinimisingPattern[],
): SelfMinimisingFinding[] {
  const found = patterns
    .flatMap((pattern) =>
      [...sentence.plain.matchAll(pattern.pattern)].map((match) => ({
        pattern,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .filter(
      ({ pattern, start, end }) =>
        !isQuoted(sentence, start) &&
        (pattern.isWithName === true || !isTitle(sentence.text.slice(start, end))) &&
        !(pattern.isWithoutI === true && isSomeoneElseSpeaking(sentence.plain.slice(0, start))),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

  const kept: SelfMinimisingFinding[] = [];
  for (const { pattern, start, end } of found) {
    if (start < (kept.at(-1)?.end ?? 0) - sentence.start) continue;
    kept.push({
      start: sentence.start + start,
      end: sentence.start + end,
      phrase: sentence.text.slice(start, end),
      patternId: pattern.id,
      sentence: { start: sentence.start, end: sentence.start + sentence.text.length },
      rewording: rewordSentence(sentence.text, { start, end }, pattern.without),
    });
  }
  return kept;
}
