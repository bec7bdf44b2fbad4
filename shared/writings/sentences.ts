import { isDoingVerb } from './doing-verbs';
import { trimEndOf } from './tidy-text';
import { findBreaks } from '../text/thread-breaks';

/** Closing marks that may follow the end of a sentence: quotes, brackets, Markdown emphasis. */
const CLOSERS = '"\'”’)]*_`';
const TERMINAL = /[.!?…。！？]$/u;
/** After these a full stop would be wrong or would break a link. */
const NEEDS_NO_STOP =
  /(?:https?:\/\/\S+|www\.\S+|#[\p{L}\p{N}_]+|\p{Extended_Pictographic}\u{fe0f}?)$/u;

/**
 * The sentences of a paragraph, in order. What is only whole together stays together: a quotation,
 * a bracket, emphasis, and `"Again!" he shouted`.
 */
export function splitSentences(paragraph: string): string[] {
  const text = paragraph
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
  const sentences: string[] = [];
  let start = 0;
  const cuts = [...findBreaks(text)].filter(([, kind]) => kind === 'sentence').map(([at]) => at);
  for (const cut of [...cuts, text.length].toSorted((a, b) => a - b)) {
    const sentence = text.slice(start, cut).trim();
    const rest = text.slice(cut).trimStart();
    if (sentence === '' || (rest !== '' && !(isBalanced(sentence) && startsSentence(rest))))
      continue;
    sentences.push(sentence);
    start = cut;
  }
  return sentences;
}

/** A quotation that is not closed by then was a slip: the rest is sentences again. */
const LONGEST_WHOLE = 1_500;

function isBalanced(text: string): boolean {
  if (text.length > LONGEST_WHOLE) return true;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/"/gu) % 2 === 0 &&
    count(/“/gu) === count(/”/gu) &&
    count(/\(/gu) <= count(/\)/gu) &&
    count(/\[/gu) <= count(/\]/gu) &&
    count(/\*\*/gu) % 2 === 0
  );
}

function startsSentence(rest: string): boolean {
  return !/^\p{Ll}/u.test(rest);
}

/** Her words without marks that lead nowhere: "and then," is "and then". */
export function trimTail(text: string): string {
  return trimEndOf(text, ' \t\n,;:–—');
}

/** True where the text ends as a sentence does, or where a full stop would do harm (a link, an emoji). */
export function isFinished(text: string): boolean {
  return NEEDS_NO_STOP.test(text) || TERMINAL.test(trimEndOf(text, CLOSERS));
}

/** True for "what are your favorite food books", with or without its question mark. */
export function isQuestion(text: string): boolean {
  return text.endsWith('?') || (!isFinished(text) && QUESTION_WORD.test(text));
}

const QUESTION_WORD =
  /^(?:what|how|why|when|where|who|which|do|does|did|is|are|was|were|can|could|would|should|has|have|any)\s/iu;

/** True for what can't stand alone: "the shakers", "they stayed 20 minutes". */
export function isFragment(text: string): boolean {
  const bare = text.replace(/^[*_]+/u, '');
  if (/^\p{Ll}/u.test(bare)) return true;
  return !isFinished(text) && bare.split(/\s+/u).length < 4;
}

/** True where the whole text is one quotation with nobody said to have said it. */
export function isBareQuote(text: string): boolean {
  return /^(?:"[^"]*"|“[^“”]*”)[.!?]?$/u.test(text);
}

/** True for "Reading under the parachute." and "The free play.": an answer, but not a sentence. */
export function isVerbless(sentence: string): boolean {
  const words = sentence.split(/\s+/u).length;
  if (words <= 3 && /^(?:The|A|An|My|Our|Their|No|More)\s/u.test(sentence)) return true;
  return words <= 14 && /^\p{Lu}\p{Ll}+ing\b/u.test(sentence) && !HAS_VERB.test(sentence);
}

const HAS_VERB =
  /\b(?:is|are|was|were|worked?|works|helps?|helped|made|makes|kept|keeps|gave|gives|got|gets)\b/iu;

/** Her sentence after words of ours: a capital that only marked its start goes; names keep theirs. */
export function lowerFirst(text: string): string {
  const [word = ''] = text.split(/[\s,.:;]/u, 1);
  const isCommon = COMMON_START.has(word) || isDoingVerb(word) || /^\p{Lu}\p{Ll}+ing$/u.test(word);
  return isCommon ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const COMMON_START = new Set(
  'A An The They He She It We My Our Have There When After Before If Most Some Many All Every Each One Two Three Four Five Kids Children Parents Families Everyone Nobody More Less Fewer'.split(
    ' ',
  ),
);

/** `the shakers` as the start of a sentence; `iPad time` and links stay as they are. */
export function capitalize(text: string): string {
  const [word = ''] = text.split(/\s/u, 1);
  if (!/^\p{Ll}/u.test(text) || /\p{Lu}|:\/\/|^www\.|@/u.test(word)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
