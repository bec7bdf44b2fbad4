import { foldWords } from './clean-cell';
import { isPrivateCell } from './private-columns';

/** In front of the id of a program in our own export: that is all that identifies it. */
export const OWN_IDENTITY = 'worth-sharing ';

/**
 * What makes a row the same row when it is imported again: its cells in their places, and how many
 * times the same row stood above it in its file, so that two equal rows both come in once.
 *
 * Recognised: the same row in another encoding, with another separator or quoting, other line ends
 * or spaces, in a longer or reordered file, and with a changed mapping.
 * Not recognised: a row in which a cell was changed, or whose columns were moved.
 * Cells with an address or telephone number are left out of it, as they are of everything.
 */
export function identifyRow(
  cells: readonly string[],
  privateColumns: ReadonlySet<number>,
  seenBefore: Map<string, number>,
): string {
  const folded = cells.map((cell, column) => {
    if (cell === '' || privateColumns.has(column) || isPrivateCell(cell)) return '';
    // Signs only ("?", "-") must not become equal to a blank.
    return foldWords(cell) === '' ? cell : keepNumbersApart(cell);
  });
  const lastFilled = folded.findLastIndex((cell) => cell !== '');
  const words = JSON.stringify(folded.slice(0, lastFilled + 1));
  const ordinal = seenBefore.get(words) ?? 0;
  seenBefore.set(words, ordinal + 1);
  return `${words}#${String(ordinal)}`;
}

/** Folded, but with the signs inside numbers: 1.5 is not 15, and -1 is not 1. */
function keepNumbersApart(cell: string): string {
  return /\d/.test(cell) ? cell.toLowerCase().replace(/\s+/g, ' ') : foldWords(cell);
}
