import { cleanCell } from '../../../shared/imports/clean-cell';
import type { FileTable } from '../../../shared/imports/file-table';
import type { OpenedFile } from '../../../shared/imports/preview-import';

/** A table out of rows of cells, one line each. */
export function tableOf(rows: readonly (readonly string[])[]): FileTable {
  const filled = rows
    .map((cells, index) => ({ line: index + 1, cells: cells.map(cleanCell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { rows: filled, broken: [], width: Math.max(0, ...rows.map((row) => row.length)) };
}

export function fileOf(rows: readonly (readonly string[])[]): OpenedFile {
  return {
    token: 'token',
    fileName: 'file.csv',
    encoding: 'UTF-8',
    separator: ',',
    damagedCharacters: 0,
    sheets: [],
    sheet: 0,
    table: tableOf(rows),
  };
}

/** `|` between cells, one row a line: short to read in a test. */
export function rowsOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
