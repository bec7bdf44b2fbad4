import { findPhrases } from './self-minimising-phrases';
import { rewordSentence } from './self-minimising-rewording';
import { splitSentences } from './self-minimising-sentences';

/**
 * In UTF-16 code units. Nobody sells herself short over half a page without a full stop; what is
 * longer is a paste, and some patterns grow faster than the text they read.
 */
const LONGEST_SENTENCE = 400;

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

/**
 * In the order of the text, not overlapping. Words that a switched-off phrase covers are left alone
 * by the other patterns too.
 */
export function findSelfMinimising(
  text: string,
  switchedOffPatternIds: readonly string[] = [],
): SelfMinimisingFinding[] {
  const sentences = splitSentences(text).filter((one) => one.text.length <= LONGEST_SENTENCE);
  return sentences.flatMap((sentence) =>
    findPhrases(sentence)
      .filter(({ pattern }) => !switchedOffPatternIds.includes(pattern.id))
      .map((phrase) => ({
        start: sentence.start + phrase.start,
        end: sentence.start + phrase.end,
        phrase: sentence.text.slice(phrase.start, phrase.end),
        patternId: phrase.pattern.id,
        sentence: { start: sentence.start, end: sentence.start + sentence.text.length },
        rewording: rewordSentence(sentence.text, phrase, switchedOffPatternIds),
      })),
  );
}
