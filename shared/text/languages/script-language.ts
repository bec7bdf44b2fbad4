/** Scripts that one language is written in, or that one stands for where several share it. */
const SCRIPTS: readonly (readonly [language: string, letter: RegExp])[] = [
  ['he', /\p{Script=Hebrew}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
  ['am', /\p{Script=Ethiopic}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['lo', /\p{Script=Lao}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['pa', /\p{Script=Gurmukhi}/u],
];

/** Letters of one language alone, among those that share its script. */
const OWN_LETTERS: readonly (readonly [language: string, of: string, letters: RegExp])[] = [
  ['uk', 'ru', /[іїєґ]/iu],
  ['fa', 'ar', /[پچژگ]/u],
  ['ur', 'ar', /[ٹڈڑےں]/u],
];

/**
 * The language that the script tells of most of a text; `null` for Latin, which many languages
 * share, and where there is no letter.
 */
export function languageOfScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = letters.filter((one) => !/\p{Script=Latin}/u.test(one));
  // A title in one script in a sentence of another does not make the sentence its language.
  const [letter] = others;
  if (letter === undefined || others.length * 2 < letters.length) return null;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return 'ja';
  if (/\p{Script=Han}/u.test(letter)) {
    return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : 'zh';
  }
  const language = SCRIPTS.find(([, script]) => script.test(letter))?.[0] ?? null;
  const own = OWN_LETTERS.find(([, of, letters]) => of === language && letters.test(text));
  return own?.[0] ?? language;
}
