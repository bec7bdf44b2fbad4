import type { Gap } from '../model/writing';

export interface PlacedGap {
  start: number;
  end: number;
  question: string;
  /** The program and prompt that would fill it; `null` for brackets that she typed herself. */
  gap: Gap | null;
}

/** Two square brackets round a question, as the composer writes them, on one line. */
const MARKER = /\[\[([^[\]\n]{1,500})\]\]/g;

/** The gaps that are left in a text, in order. */
export function findGaps(text: string, gaps: readonly Gap[]): PlacedGap[] {
  return Array.from(text.matchAll(MARKER), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    question: match[1]?.trim() ?? '',
    gap: gaps.find((gap) => gap.marker === match[0] || gap.marker === match[1]) ?? null,
  }));
}

/** Without its gaps: questions that wait for an answer are not words of hers. */
export function withoutGaps(text: string): string {
  return text.replace(MARKER, '');
}
