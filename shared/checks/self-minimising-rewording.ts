const LEAST_WORDS = 3;
/** Small words that may stand before a phrase that opens the sentence. */
const OPENING =
  /^(?:\W*\b(?:well|honestly|okay|ok|so|and|but|now|also|really|probably|I (?:think|guess|know|feel|mean|suppose)|to be honest)\b)*\W*$/i;
/** The end of a clause that is only a disclaimer: "I'm no expert, but …". */
const AFTER_DISCLAIMER =
  /^[^,;:.—–]{0,60}?(?:[,;]| [—–-])\s*(?:but|so|and so|and|yet|still|though|however)?,?\s+(.+)$/is;
const BEFORE_DISCLAIMER = /^(.+?)\s*(?:[,;]| [—–-])\s*(?:but|and|so|though)?\s*$/is;

/**
 * Her sentence without what makes it small: the small words taken out, or the disclaimer before or
 * after it. Nothing is ever added. `null` where what is left would be no sentence.
 */
export function rewordSentence(
  sentence: string,
  phrase: { start: number; end: number },
  without: RegExp | undefined,
): string | null {
  const before = sentence.slice(0, phrase.start);
  const words = sentence.slice(phrase.start, phrase.end);
  const after = sentence.slice(phrase.end);
  const rewordings = [
    without === undefined ? null : takeOut(before, words, after, without),
    OPENING.test(before) ? startAfter(after) : null,
    /^\W*$/.test(after) ? stopBefore(before, after) : null,
  ];
  return rewordings.find((rewording) => rewording !== null && rewording !== sentence) ?? null;
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
  if (rest === undefined || !isEnough(rest)) return null;
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
  return !/^(?:which|who|that|because|since|than|as|or|nor|if|like|not|just|only|at|in|of|for)\b/i.test(
    text,
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
