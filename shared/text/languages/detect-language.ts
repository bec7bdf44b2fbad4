import { languageOfScript } from './script-language';
import { TELLING_LETTERS, TELLING_WORDS } from './telling-words';

/** Of so few words two in five must tell, of more one in four. */
const FEW_WORDS = 8;
/** A second language comes no nearer than this: what is in two languages is marked as neither. */
const LEAD = 1.4;
/** What is longer is told by its beginning. */
const LONGEST = 1_200;

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = indexWords();

/**
 * The language of a title or a paragraph as a BCP 47 primary tag, or `null` where it can't be told
 * for certain. Wrong is worse than none: a screen reader speaks it in that language.
 */
export function detectLanguage(text: string): string | null {
  const script = languageOfScript(text);
  if (script !== null) return script;
  const words =
    text
      .slice(0, LONGEST)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  if (words.length < 2) return null;
  const scores = score(words);
  const best = [...scores].toSorted(([, a], [, b]) => b - a);
  const [language, points] = best[0] ?? ['', 0];
  const second = best[1]?.[1] ?? 0;
  const share = points / words.length;
  const isPlain = words.length <= FEW_WORDS ? share >= 0.4 : share >= 0.25;
  return points >= 2 && points > second * LEAD && isPlain ? language : null;
}

function score(words: readonly string[]): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (language: string, points: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + points);
  };
  for (const word of words) {
    const known = LANGUAGES_OF.get(word) ?? [];
    for (const language of known) add(language, 1);
    if (known.length > 0) continue;
    for (const [language, letters] of Object.entries(TELLING_LETTERS)) {
      if (letters.test(word)) add(language, 1);
    }
  }
  return scores;
}

function indexWords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(TELLING_WORDS)) {
    for (const word of words.split(/\s+/)) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [language]);
      else if (!known.includes(language)) known.push(language);
    }
  }
  return index;
}
