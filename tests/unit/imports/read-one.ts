import type { ColumnTarget, ImportMapping } from '../../../shared/imports/import-preview';
import { layOutFile } from '../../../shared/imports/lay-out-file';
import { readRows } from '../../../shared/imports/read-rows';
import { rowsOf, tableOf } from './table-of';

export function read(text: string, columns: ColumnTarget[], more: Partial<ImportMapping> = {}) {
  const mapping: ImportMapping = {
    hasHeader: false,
    columns,
    dateOrder: 'month-first',
    assumedYear: null,
    leaveOut: ['cancelled'],
    bands: [],
    ...more,
  };
  const rows = rowsOf(text).map((row) => row.map((cell) => cell.replaceAll('\\n', '\n')));
  return [...readRows(layOutFile(tableOf(rows), mapping.hasHeader), mapping)].map(({ row }) => row);
}

export function readOne(text: string, columns: ColumnTarget[], more: Partial<ImportMapping> = {}) {
  const [row] = read(text, columns, more);
  if (row?.outcome !== 'program') throw new Error(JSON.stringify(row));
  return row;
}

export function readReason(
  text: string,
  columns: ColumnTarget[],
  more: Partial<ImportMapping> = {},
) {
  const [row] = read(text, columns, more);
  return row?.outcome === 'skipped' ? row.reason : null;
}
