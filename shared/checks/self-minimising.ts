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

/**
 * In the order of the text, not overlapping: of two that overlap the one that starts first is kept.
 * Words that a switched-off phrase covers are left alone by the others too.
 */
export function findSelfMinimising(
  text: string,
  switchedOffPatternIds: readonly string[] = [],
): SelfMinimisingFinding[] {
  return splitSentences(text).flatMap((sentence) =>
    findInSentenceOnce(sentence)
      .filter(({ patternId }) => !switchedOffPatternIds.includes(patternId))
      .map((found) => ({
        ...found,
        start: sentence.start + found.start,
        end: sentence.start + found.end,
        sentence: { start: sentence.start, end: sentence.start + sentence.text.length },
      })),
  );
}

type FoundInSentence = Omit<SelfMinimisingFinding, 'sentence'>;

const SENTENCES_REMEMBERED = 2_000;
const remembered = new Map<string, FoundInSentence[]>();

/** While she types only one sentence changes; the others of a long text are not read again each time. */
function findInSentenceOnce(sentence: Sentence): FoundInSentence[] {
  const known = remembered.get(sentence.text);
  if (known !== undefined) return known;
  if (remembered.size >= SENTENCES_REMEMBERED) remembered.clear();
  const found = findInSentence(sentence);
  remembered.set(sentence.text, found);
  return found;
}

/** Positions count from the beginning of the sentence. */
function findInSentence(sentence: Sentence): FoundInSentence[] {
  const found = PATTERNS.flatMap((pattern) =>
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

  const kept: FoundInSentence[] = [];
  for (const { pattern, start, end } of found) {
    if (start < (kept.at(-1)?.end ?? 0)) continue;
    kept.push({
      start,
      end,
      phrase: sentence.text.slice(start, end),
      patternId: pattern.id,
      rewording: rewordSentence(sentence.text, { start, end }, pattern.without),
    });
  }
  return kept;
}
