import { findColumnName } from './column-names';
import type { TableRow } from './file-table';
import { isPrivateCell, isPrivateHeader } from './private-columns';
import { isUnknown } from './read-count';
import { readDate } from './read-date';

/** Column names stand near the top; a report may have its own title above them. */
const ROWS_LOOKED_AT = 15;
const LONGEST_NAME = 80;

function countFilled(row: TableRow): number {
  return row.cells.filter((cell) => cell !== '').length;
}

function isValue(cell: string): boolean {
  return (
    /^[\d.,%$ -]+$/.test(cell) ||
    isPrivateCell(cell) ||
    isUnknown(cell) ||
    readDate(cell, 'month-first').kind !== 'unreadable' ||
    readDate(cell, 'day-first').kind !== 'unreadable'
  );
}

function isNameLike(row: TableRow): boolean {
  const filled = row.cells.filter((cell) => cell !== '');
  const isDistinct = new Set(filled.map((cell) => cell.toLowerCase())).size >= filled.length * 0.8;
  // A month can be a column name ("May"), but a row of names holds few such cells.
  const values = filled.filter((cell) => isValue(cell)).length;
  return (
    isDistinct && values * 4 <= filled.length && filled.every((cell) => cell.length <= LONGEST_NAME)
  );
}

function hasValuesBelow(rows: readonly TableRow[], index: number): boolean {
  return rows
    .slice(index + 1, index + 1 + ROWS_LOOKED_AT)
    .some((row) => row.cells.some((cell) => cell !== '' && !isUnknown(cell) && isValue(cell)));
}

/** The place of the column names among the rows, or `null` where the file has none. */
export function findHeader(rows: readonly TableRow[]): number | null {
  const top = rows.slice(0, ROWS_LOOKED_AT);
  const widest = Math.max(0, ...top.map(countFilled));
  const candidates = top.flatMap((row, index) =>
    countFilled(row) * 2 >= widest && isNameLike(row) ? [index] : [],
  );
  const named = candidates.find((index) => {
    const cells = top[index]?.cells ?? [];
    const known = cells.filter(
      (cell) => cell !== '' && (findColumnName(cell) !== null || isPrivateHeader(cell)),
    ).length;
    return known >= Math.min(2, widest);
  });
  if (named !== undefined) return named;
  return candidates.find((index) => index < 3 && hasValuesBelow(rows, index)) ?? null;
}
