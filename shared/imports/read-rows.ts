import type { LogEntry } from '../log-exports/log-entry';
import { isWithoutYear } from './date-without-year';
import type { TableRow } from './file-table';
import { identifyRow, OWN_IDENTITY } from './identify-row';
import type { ColumnTarget, ImportMapping } from './import-preview';
import { rowNotes } from './import-sentences';
import type { FileLayout } from './lay-out-file';
import { isPrivateCell } from './private-columns';
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

/** A row of our own export says everything itself, whatever the mapping. */
function readOwnRow(line: number, { id, content }: LogEntry): IdentifiedReading {
  return {
    row: { line, outcome: 'program', content, notes: [] },
    leaveOut: null,
    straddling: [],
    identity: `${OWN_IDENTITY}${id}`,
  };
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
  const usedColumns = [...byTarget.values()].flat();
  const lastNamed = mapping.hasHeader ? lastNamedColumn(layout.headers) : -1;
  const rules = { ...mapping, bands: new Map(mapping.bands.map(({ band, ages }) => [band, ages])) };
  const seenBefore = new Map<string, number>();
  for (const row of layout.body) {
    const own = layout.own?.get(row.line);
    if (own !== undefined) {
      yield readOwnRow(row.line, own);
      continue;
    }
    const cells = row.cells.map((cell) => (isPrivateCell(cell) ? '' : cell));
    const hasPrivateCell = usedColumns.some((column) => cells[column] !== row.cells[column]);
    const cellsOf: CellsOf = (target) => {
      const columns = byTarget.get(target);
      if (columns === undefined) return [];
      return columns.map((column) => cells[column] ?? '').filter((cell) => cell !== '');
    };
    const reading = readRow(row, cellsOf, rules);
    if (hasPrivateCell && reading.row.outcome === 'program') {
      reading.row.notes.push(rowNotes.privateCell);
    }
    const extra = countExtraCells(row, lastNamed);
    if (extra > 0 && reading.row.outcome === 'program') {
      reading.row.notes.push(rowNotes.extraCells(extra));
    }
    const hasNoYear = mapping.assumedYear !== null && cellsOf('date').some(isWithoutYear);
    // "3/5" of two years are two programs, although their cells are the same.
    const identifying = hasNoYear ? [...row.cells, String(mapping.assumedYear)] : row.cells;
    yield { ...reading, identity: identifyRow(identifying, privateColumns, seenBefore) };
  }
}
