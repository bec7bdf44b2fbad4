import { ABOUT_BEING_READ } from './self-minimising-patterns/about-being-read';
import { ABOUT_CREDIT } from './self-minimising-patterns/about-credit';
import { ABOUT_DOUBTING } from './self-minimising-patterns/about-doubting';
import { ABOUT_FALLING_SHORT } from './self-minimising-patterns/about-falling-short';
import { ABOUT_HER_WORK } from './self-minimising-patterns/about-her-work';
import { ABOUT_HERSELF } from './self-minimising-patterns/about-herself';
import { ABOUT_MEASURING_UP } from './self-minimising-patterns/about-measuring-up';
import { ABOUT_OTHERS_AND_HERSELF } from './self-minimising-patterns/about-others-and-herself';
import { ABOUT_PLAIN_WORK } from './self-minimising-patterns/about-plain-work';
import { ABOUT_SHARING } from './self-minimising-patterns/about-sharing';
import { ABOUT_SKILL } from './self-minimising-patterns/about-skill';
import type { MinimisingPattern } from './self-minimising-patterns/pattern';
import type { Sentence } from './self-minimising-sentences';
import { isQuoted, isSomeoneElseSpeaking, isTitle } from './self-minimising-voice';

/** A phrase in one sentence. Positions count from the beginning of the sentence. */
export interface Phrase {
  start: number;
  end: number;
  pattern: MinimisingPattern;
}

const PATTERNS: readonly MinimisingPattern[] = [
  ...ABOUT_HERSELF,
  ...ABOUT_HER_WORK,
  ...ABOUT_BEING_READ,
  ...ABOUT_DOUBTING,
  ...ABOUT_MEASURING_UP,
  ...ABOUT_SKILL,
  ...ABOUT_CREDIT,
  ...ABOUT_PLAIN_WORK,
  ...ABOUT_SHARING,
  ...ABOUT_FALLING_SHORT,
  ...ABOUT_OTHERS_AND_HERSELF,
];

const SENTENCES_REMEMBERED = 2_000;
const remembered = new Map<string, Phrase[]>();

/**
 * In the order of the sentence; of two that overlap the one that starts first. Remembered, because
 * while she types only one sentence changes and the others need not be read again each time.
 */
export function findPhrases(sentence: Sentence): readonly Phrase[] {
  const known = remembered.get(sentence.text);
  if (known !== undefined) return known;
  if (remembered.size >= SENTENCES_REMEMBERED) remembered.clear();
  const found = readPhrases(sentence);
  remembered.set(sentence.text, found);
  return found;
}

function readPhrases(sentence: Sentence): Phrase[] {
  const small = sentence.plain.toLowerCase();
  const found = PATTERNS.filter(
    ({ cues }) => cues === undefined || cues.some((cue) => small.includes(cue)),
  )
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

  const kept: Phrase[] = [];
  for (const phrase of found) {
    if (phrase.start >= (kept.at(-1)?.end ?? 0)) kept.push(phrase);
  }
  return kept;
}
