import { findPhrases, type Phrase } from './self-minimising-phrases';
import { splitSentences } from './self-minimising-sentences';

const LEAST_WORDS = 3;
/** Small words that may stand before a phrase that opens the sentence. */
const OPENING =
  /^(?:\W*\b(?:well|honestly|okay|ok|so|and|but|now|also|really|probably|I (?:think|guess|know|feel|mean|suppose)|to be honest)\b)*\W*$/i;
/** The end of a clause that is only a disclaimer: "I'm no expert, but …". */
const AFTER_DISCLAIMER =
  /^[^,;:.—–]{0,60}?(?:[,;]| [—–-])\s*(?:but|so|and so|and|yet|still|though|however)?,?\s+(.+)$/is;
const BEFORE_DISCLAIMER = /^(.+?)\s*(?:[,;]| [—–-])\s*(?:but|and|so|though)?\s*$/is;

interface Reworded {
  text: string;
  /** Only small words were taken out of the phrase; otherwise a whole clause went. */
  isPhraseKept: boolean;
}

/**
 * Her sentence without what makes it small: the small words taken out, or the disclaimer before or
 * after it, and the same for other such phrases in what is left. Nothing is ever added. `null` where
 * no sentence would be left, or only another one that makes it small.
 */
export function rewordSentence(
  sentence: string,
  phrase: Phrase,
  switchedOffPatternIds: readonly string[],
): string | null {
  const reworded = rewordOnce(sentence, phrase);
  if (reworded === null) return null;
  const others = splitSentences(reworded.text)
    .flatMap(findPhrases)
    .filter(({ pattern }) => !switchedOffPatternIds.includes(pattern.id));
  const [other] = others;
  if (other === undefined) return reworded.text;
  // Each rewording is shorter than the sentence before it, so this ends.
  const further = rewordSentence(reworded.text, other, switchedOffPatternIds);
  return further ?? (reworded.isPhraseKept ? reworded.text : null);
}

function rewordOnce(sentence: string, { start, end, pattern }: Phrase): Reworded | null {
  const before = sentence.slice(0, start);
  const words = sentence.slice(start, end);
  const after = sentence.slice(end);
  const takenOut =
    pattern.without === undefined ? null : takeOut(before, words, after, pattern.without);
  if (takenOut !== null) return { text: takenOut, isPhraseKept: true };
  const rest =
    (OPENING.test(before) ? startAfter(after) : null) ??
    (/^\W*$/.test(after) ? stopBefore(before, after) : null);
  return rest === null || rest.length >= sentence.length
    ? null
    : { text: rest, isPhraseKept: false };
}

function takeOut(before: string, words: string, after: string, without: RegExp): string | null {
  const kept = words.replace(without, '');
  if (kept === words) return null;
  const joined = `${before}${fixArticles(kept, words)}${after}`;
  return isEnough(joined) ? capitalise(joined) : null;
}

function startAfter(after: string): string | null {
  const rest = AFTER_DISCLAIMER.exec(after)?.[1];
  if (rest === undefined || !isEnough(rest) || !canStandAlone(rest)) return null;
  return capitalise(rest);
}

function stopBefore(before: string, after: string): string | null {
  const rest = BEFORE_DISCLAIMER.exec(before)?.[1];
  if (rest === undefined || !isEnough(rest) || !canStandAlone(rest)) return null;
  return `${rest}${after.trim() === '' ? '.' : after.trim()}`;
}

/** "An ordinary clerk" leaves "an clerk": sets right the articles that stood before a word that went. */
function fixArticles(kept: string, original: string): string {
  return kept.replace(/\b(an?)\s+([a-z]+)/gi, (pair, article: string, next: string) => {
    if (original.includes(pair)) return pair;
    const fitting = /^(?:[aeio]|u(?!ni|se|su)|hour|honest)/i.test(next) ? 'an' : 'a';
    return `${article.startsWith('A') ? capitalise(fitting) : fitting} ${next}`;
  });
}

function isEnough(text: string): boolean {
  return (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).length >= LEAST_WORDS;
}

function canStandAlone(text: string): boolean {
  return !/^(?:which|who|that|because|since|than|as|or|nor|if|like|not|just|only|at|in|of|for|while|when|although|though|even|after all|to be honest|honestly|really|you know|of course|I (?:guess|know|think)$)\b/i.test(
    text,
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
