export interface Sentence {
  /** As she wrote it, without the white space around it. */
  text: string;
  /** The same, code unit for code unit, with plain apostrophes and quotation marks. */
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

function straighten(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"');
}
