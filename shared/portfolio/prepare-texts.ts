import { changeTexts } from './document-texts';
import { splitCharacters } from './missing-glyphs';

/** So long without a space that it may not fit on a line. */
const LONG_RUN = /[^\s\u200b\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{30,}/gu;
const STRETCH = 15;

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Her texts as a typesetter can take them: one sort of line end, composed letters, no marks of the
 * byte order; and a place to break in what would run over the margin (it can't be seen).
 */
export function prepareTexts<Document>(document: Document): Document {
  return changeTexts(document, prepareText);
}

/** Nothing to put right, as in nearly all that she writes: told at a tenth of the price. */
const PLAIN = /^(?:[!-~]{0,29}(?:[\n ]|$))*$/;

function prepareText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\ufeff', '')
    .replace(/[\u2028\u2029\v\f\u0085]/g, '\n')
    .normalize('NFC')
    .replace(LONG_RUN, breakRun);
}

function breakRun(run: string): string {
  return splitCharacters(run)
    .map((character, index) =>
      index > 0 && index % STRETCH === 0 ? ZERO_WIDTH_SPACE + character : character,
    )
    .join('');
}
