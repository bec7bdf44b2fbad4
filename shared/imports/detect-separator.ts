import { type Separator, SEPARATORS } from './import-preview';

const LINES_LOOKED_AT = 60;
/** `sep=;` in the first line is how a spreadsheet is told the separator. */
const TOLD = /^"?sep=([,;\t])"?$/i;

function countOutsideQuotes(lines: readonly string[], separator: Separator): number[] {
  let isQuoted = false;
  const counts: number[] = [];
  let count = 0;
  for (const line of lines) {
    for (const character of line) {
      if (character === '"') isQuoted = !isQuoted;
      else if (character === separator && !isQuoted) count += 1;
    }
    if (!isQuoted) {
      if (line.trim() !== '') counts.push(count);
      count = 0;
    }
  }
  return counts;
}

/** How well the rows agree on a number of cells: 0 is not at all. */
function scoreSeparator(counts: readonly number[]): number {
  const filled = counts.filter((count) => count > 0);
  if (filled.length === 0) return 0;
  const tally = new Map<number, number>();
  for (const count of filled) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [cells = 0, rows = 0] = [...tally].sort((one, other) => other[1] - one[1])[0] ?? [];
  return (rows / counts.length) * (1 + Math.min(cells, 10) / 100);
}

/**
 * The separator of a text with `\n` line ends. `isTold` where its first line only names it, and is
 * no row.
 */
export function detectSeparator(text: string): { separator: Separator; isTold: boolean } {
  const lines = text.split('\n', LINES_LOOKED_AT);
  const told = TOLD.exec((lines[0] ?? '').trim())?.[1];
  const named = SEPARATORS.find((separator) => separator === told);
  if (named !== undefined) return { separator: named, isTold: true };
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = scoreSeparator(countOutsideQuotes(lines, separator));
    if (score > best.score) best = { separator, score };
  }
  return { separator: best.separator, isTold: false };
}
