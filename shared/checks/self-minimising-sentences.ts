export interface Sentence {
  /** As she wrote it, without the white space around it. */
  text: string;
  /** The same, code unit for code unit, with plain apostrophes and quotation marks, and none of
   * those that only lift out a small word: I'm "just" a page, I *only* read. */
  plain: string;
  /** Where it begins in the whole text, in UTF-16 code units. */
  start: number;
}

const SENTENCE = /[^.!?…\n]+(?:[.!?…]+(?!\s|$|["'”’)\]*_])[^.!?…\n]+)*[.!?…]*["'”’)\]*_]*/g;

/** Sentences, cut at line ends too; "3.5" and "e.g.x" stay whole, what is cut wrongly does no harm. */
export function splitSentences(text: string): Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap((match) => {
    const trimmed = match[0].trim();
    if (trimmed === '') return [];
    const start = match.index + match[0].indexOf(trimmed);
    return [{ text: trimmed, plain: straighten(trimmed), start }];
  });
}

const LIFTED_OUT = /(["*_']{1,2})(just|only|merely|simply|little)\1/gi;

function straighten(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(LIFTED_OUT, (_, mark: string, word: string) => {
      const space = ' '.repeat(mark.length);
      return `${space}${word}${space}`;
    });
}
