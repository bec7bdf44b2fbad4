import type { Separator } from '../../shared/imports/import-preview';

/** With fewer columns a line of prose looks like a row too easily. */
const FEWEST_COLUMNS = 3;

function countQuotes(line: string): number {
  return line.split('"').length - 1;
}

function countSeparators(line: string, separator: Separator): number {
  let count = 0;
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === separator && !isQuoted) count += 1;
  }
  return isQuoted ? -1 : count;
}

/** Each full line inside has exactly as many separators as a row. */
function holdsWholeRows(
  lines: readonly string[],
  usualCells: number,
  separator: Separator,
): boolean {
  const inner = lines.slice(1, -1).filter((line) => line.trim() !== '');
  if (inner.length === 0) return false;
  return inner.every((line) => countSeparators(line, separator) === usualCells - 1);
}

/** A mark that is not closed in its line, and a second one where a cell of a later row begins. */
function endsAtLaterMark([first = '', ...later]: readonly string[], separator: Separator): boolean {
  if (!first.startsWith('"') || countQuotes(first) % 2 === 0) return false;
  return later.some((line) => line.startsWith('"') || line.includes(`${separator}"`));
}

/**
 * A quotation mark that was forgotten is closed by the next one in the file, and every row between
 * hides in one cell. Tells that from a note of several lines. `usualCells` is the width of the file
 * so far.
 */
export function hasSwallowedRows(
  record: readonly string[],
  usualCells: number,
  separator: Separator,
): boolean {
  if (usualCells < FEWEST_COLUMNS) return false;
  return record.some((cell) => {
    if (!cell.includes('\n')) return false;
    const lines = cell.split('\n');
    return holdsWholeRows(lines, usualCells, separator) || endsAtLaterMark(lines, separator);
  });
}
