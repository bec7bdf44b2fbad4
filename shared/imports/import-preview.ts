import type { ProgramContent } from '../model/program';

/** What a column of the file can become. `ignore` leaves it out. */
export const COLUMN_TARGETS = [
  'ignore',
  'title',
  'date',
  'year',
  'month',
  'day',
  'kind',
  'series',
  'audience',
  'attendance-total',
  'attendance-children',
  'attendance-teens',
  'attendance-adults',
  'sessions',
  'place',
  'branch',
  'what-we-did',
  'books',
  'songs',
  'materials',
  'idea-from',
  'tags',
] as const;

export type ColumnTarget = (typeof COLUMN_TARGETS)[number];

/** How `03/04/2021` is read. `iso` and month names need no order. */
export type DateOrder = 'month-first' | 'day-first';

/** `columns[i]` says what column i becomes. */
export interface ImportMapping {
  hasHeader: boolean;
  columns: ColumnTarget[];
  dateOrder: DateOrder;
}

/** One line of the file: what it becomes, or why it can't come in. `line` counts from 1 as an editor does. */
export type ImportedRow =
  | { line: number; outcome: 'program'; content: ProgramContent; notes: string[] }
  | { line: number; outcome: 'skipped'; reason: string; cells: string[] };

export interface ImportPreview {
  token: string;
  fileName: string;
  encoding: string;
  separator: ',' | ';' | '\t';
  headers: string[];
  /** The first rows as they stand in the file, without the header. */
  sampleCells: string[][];
  mapping: ImportMapping;
  /** The same rows as they would come in. */
  sampleRows: ImportedRow[];
  totalRows: number;
  /** What would come in with this mapping, over the whole file. */
  counts: { programs: number; skipped: number; alreadyThere: number };
  /** Both readings of the dates are possible: ask her. */
  isDateOrderUnsure: boolean;
  /** Plain sentences on the whole file, such as "These are monthly totals". */
  warnings: string[];
}

export interface ImportResult {
  importId: string;
  fileName: string;
  added: number;
  alreadyThere: { line: number }[];
  skipped: { line: number; reason: string }[];
}
