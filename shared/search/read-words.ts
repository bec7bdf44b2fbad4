import { foldText } from '../text/fold-text';

/** A word of a text: where it stands, and as it is compared. */
export interface FoundWord {
  /** In UTF-16 code units. */
  start: number;
  end: number;
  /** Lower case, without accents and apostrophes. */
  folded: string;
}

// Scripts that are written without spaces: each letter is a word of its own.
const LETTER_SCRIPTS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const WORD = new RegExp(
  `[${LETTER_SCRIPTS}]|(?:(?![${LETTER_SCRIPTS}])[\\p{L}\\p{N}\\p{M}]|(?<=\\p{L})['’](?=\\p{L}))+`,
  'gu',
);

const LONG_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** For comparing words: as `foldText`, and the letters that have no accent to take off ("Straße", "Søren"). */
export function foldWord(word: string): string {
  return foldText(word)
    .replace(/['’]/g, '')
    .replace(/[ßæœøłıðþ]/g, (letter) => LONG_LETTERS[letter] ?? letter);
}

/** The words of a text in their order, with their places. */
export function findWordsIn(text: string): FoundWord[] {
  const words: FoundWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    if (folded === '') continue;
    words.push({ start: match.index, end: match.index + match[0].length, folded });
  }
  return words;
}

/** The words of a text as they are compared. */
export function readWords(text: string): string[] {
  // One pass over the whole text is quicker than one a word; only places need the other way.
  return (
    foldText(text)
      .match(WORD)
      ?.map(foldFolded)
      .filter((word) => word !== '') ?? []
  );
}

function foldFolded(word: string): string {
  return /['’ßæœøłıðþ]/.test(word) ? foldWord(word) : word;
}
