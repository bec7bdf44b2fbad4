/** A block of merged cells; 0-based, both ends in it. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const REF = /<(?:\w+:)?mergeCell\s[^>]*\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;
const MOST_MERGES = 20_000;
/** Column names stand near the top. */
const HEADER_ROWS = 15;
/** A title over the whole table names no column. */
const BANNER = 0.7;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

/** Reads the merges of a sheet out of its XML, where they stand behind the cells. */
export function findMerges(sheetXml: string): Merge[] {
  const at = sheetXml.lastIndexOf('mergeCells', sheetXml.lastIndexOf('</'));
  if (at < 0) return [];
  const start = sheetXml.lastIndexOf('sheetData>');
  const merges: Merge[] = [];
  for (const [, left = '', top = '', right = '', bottom = ''] of sheetXml
    .slice(Math.max(0, start))
    .matchAll(REF)) {
    merges.push({
      left: columnOf(left),
      top: Number(top) - 1,
      right: columnOf(right),
      bottom: Number(bottom) - 1,
    });
    if (merges.length >= MOST_MERGES) break;
  }
  return merges;
}

function isNumber(cell: string): boolean {
  return /^-?\d+(?:[.,]\d+)?$/.test(cell);
}

function set(rows: string[][], row: number, column: number, cell: string): void {
  const cells = rows[row];
  if (cells === undefined) return;
  while (cells.length <= column) cells.push('');
  cells[column] = cell;
}

/** "Attendance" over "Children" and "Adults" makes "Attendance Children" and "Attendance Adults". */
function nameBelow(rows: string[][], { top, left, right }: Merge, name: string): void {
  const below = rows[top + 1];
  if (below === undefined) return;
  const cells = below.slice(left, right + 1);
  const areNames = cells.some((cell) => cell !== '') && cells.every((cell) => !/\d{2}/.test(cell));
  if (!areNames) return;
  cells.forEach((cell, index) => {
    if (cell !== '' && !isNumber(cell)) set(rows, top + 1, left + index, `${name} ${cell}`);
  });
}

/**
 * Spreads merged cells as a reader's eye does: a name over several columns goes before each of
 * theirs, and words or a date beside several rows belong to each of them. Numbers are never
 * repeated: that would count heads twice.
 */
export function spreadMerges(rows: string[][], merges: readonly Merge[]): void {
  const width = Math.max(0, ...rows.slice(0, HEADER_ROWS).map((row) => row.length));
  for (const merge of merges) {
    const { top, bottom, left, right } = merge;
    const cell = rows[top]?.[left] ?? '';
    if (cell === '' || isNumber(cell)) continue;
    const lastRow = Math.min(bottom, rows.length - 1);
    for (let row = top + 1; row <= lastRow; row += 1) set(rows, row, left, cell);
    // A name beside two rows of names stands in the lower one only.
    if (bottom > top && top < HEADER_ROWS && left === right && isAboveNames(rows, merge)) {
      for (let row = top; row < lastRow; row += 1) set(rows, row, left, '');
    }
    const isHeading = right > left && bottom === top && top < HEADER_ROWS;
    if (isHeading && right - left + 1 < width * BANNER) nameBelow(rows, merge, cell);
  }
}

/** No row of the block has a number or a date beside it. */
function isAboveNames(rows: string[][], { top, bottom }: Merge): boolean {
  return rows.slice(top, bottom + 1).every((row) => row.every((cell) => !/\d/.test(cell)));
}
