import { countWords } from '../text/count';
import { isFinished, trimTail } from '../writings/sentences';
import { say, textOf, type Unit } from '../writings/pieces';

/** Where a long sentence may end early and still be true: before a new clause. */
const CLAUSE = /\s*(?:;|:|,\s+(?=(?:and|but|so|which|while|because|then|where)\b)|\s[–—-]\s)\s*/gu;
/** Fewer words than this say too little to stand alone. */
const FEWEST = 5;

/**
 * The sentence itself where it fits, else its first clauses that do, with a full stop. Empty where
 * even the first clause is too long: a gap is more honest than half a thought.
 */
export function shortenUnit(unit: Unit, maxWords: number): Unit {
  if (countWords(textOf(unit)) <= maxWords) return unit;
  const index = unit.findIndex((piece) => piece.source.from !== 'wording');
  const own = unit[index];
  if (!own) return [];
  const before = unit.slice(0, index);
  const room = maxWords - countWords(textOf(before));
  const ends = Array.from(own.text.matchAll(CLAUSE), (match) => match.index);
  const texts = ends.map((end) => trimTail(own.text.slice(0, end)));
  const text = texts.findLast((part) => countWords(part) <= room && countWords(part) >= FEWEST);
  if (text === undefined) return [];
  const short = [...before, { ...own, text }];
  return isFinished(text) ? short : [...short, say(own.part, '.')];
}
