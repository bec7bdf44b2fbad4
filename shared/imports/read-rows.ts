import { isWithoutYear } from './date-without-year';
import type { TableRow } from './file-table';
import { identifyRow } from './identify-row';
import type { ColumnTarget, ImportMapping } from './import-preview';
import { rowNotes } from './import-sentences';
import type { FileLayout } from './lay-out-file';
import { readRow, type RowReading } from './read-row';
import type { CellsOf } from './read-row-words';

/** A row as it is read, and what makes it the same row next time (see `identifyRow`). */
export interface IdentifiedReading extends RowReading {
  identity: string;
}

function groupColumns(
  mapping: ImportMapping,
  privateColumns: ReadonlySet<number>,
): Map<ColumnTarget, number[]> {
  const byTarget = new Map<ColumnTarget, number[]>();
  mapping.columns.forEach((target, column) => {
    if (target === 'ignore' || privateColumns.has(column)) return;
    byTarget.set(target, [...(byTarget.get(target) ?? []), column]);
  });
  return byTarget;
}

function lastNamedColumn(headers: readonly string[]): number {
  return headers.findLastIndex((header) => header !== '');
}

function countExtraCells(row: TableRow, lastNamed: number): number {
  if (lastNamed < 0) return 0;
  return row.cells.slice(lastNamed + 1).filter((cell) => cell !== '').length;
}

/** Reads the rows one after the other, so that a caller can stop, or tell how far it is. */
export function* readRows(
  layout: FileLayout,
  mapping: ImportMapping,
): Generator<IdentifiedReading, void, undefined> {
  const privateColumns = new Set(layout.privateColumns);
  const byTarget = groupColumns(mapping, privateColumns);
  const lastNamed = mapping.hasHeader ? lastNamedColumn(layout.headers) : -1;
  const seenBefore = new Map<string, number>();
  for (const row of layout.body) {
    const cellsOf: CellsOf = (target) => {
      const columns = byTarget.get(target);
      if (columns === undefined) return [];
      return columns.map((column) => row.cells[column] ?? '').filter((cell) => cell !== '');
    };
    const reading = readRow(row, cellsOf, mapping);
    const extra = countExtraCells(row, lastNamed);
    if (extra > 0 && reading.row.outcome === 'program') {
      reading.row.notes.push(rowNotes.extraCells(extra));
    }
    const hasNoYear = mapping.assumedYear !== null && cellsOf('date').some(isWithoutYear);
    // "3/5" of two years are two programs, although their cells are the same.
    const cells = hasNoYear ? [...row.cells, String(mapping.assumedYear)] : row.cells;
    yield { ...reading, identity: identifyRow(cells, privateColumns, seenBefore) };
  }
}
