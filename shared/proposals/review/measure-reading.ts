import { countWords } from '../../text/count';
import { splitSentences } from '../../writings/sentences';

/** How a text reads aloud: an honest count of words a sentence, and no grade. */
export interface Reading {
  sentences: number;
  /** Rounded to a whole word. */
  wordsPerSentence: number;
  /** The longest sentence, where it has more words than most people hold in one breath. */
  longest: { text: string; start: number; end: number; words: number } | null;
}

/** Above this a listener loses the thread. A rule of thumb, and said to be one. */
export const LONG_SENTENCE = 28;

/** `null` where there is too little to count. */
export function measureReading(text: string): Reading | null {
  const found: { text: string; start: number }[] = [];
  let at = 0;
  for (const paragraph of text.split(/\n+/u)) {
    for (const sentence of splitSentences(paragraph)) {
      const start = text.indexOf(sentence, at);
      found.push({ text: sentence, start: Math.max(start, 0) });
      if (start >= 0) at = start + sentence.length;
    }
  }
  if (found.length === 0) return null;
  const counted = found.map((one) => ({
    ...one,
    end: one.start + one.text.length,
    words: countWords(one.text),
  }));
  const words = counted.reduce((sum, one) => sum + one.words, 0);
  const [longest] = counted.toSorted((a, b) => b.words - a.words);
  return {
    sentences: counted.length,
    wordsPerSentence: Math.round(words / counted.length),
    longest: longest !== undefined && longest.words > LONG_SENTENCE ? longest : null,
  };
}
