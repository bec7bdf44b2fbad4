import type { ImportMemory } from '../model/import-memory';
import { isWithoutYear } from './date-without-year';
import type { FileTable, TableRow } from './file-table';
import { guessColumns } from './guess-columns';
import { guessDateOrder } from './guess-date-order';
import { findHeader } from './guess-header';
import type {
  ColumnTarget,
  ImportMapping,
  MappingSource,
  Separator,
  SkippedLine,
} from './import-preview';
import { reasons } from './import-sentences';
import { findLibCalColumns } from './libcal-columns';
import { findPrivateColumns } from './private-columns';
import { arrangeColumns, recallMapping } from './remember-mapping';

/** A file cut into its parts: column names, the rows below them, and lines that are neither. */
export interface FileLayout {
  headers: string[];
  body: TableRow[];
  /** Above the column names, repeats of them, and lines that could not be split. */
  aside: SkippedLine[];
  privateColumns: number[];
  own?: FileTable['own'];
}

function isSameRow(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((cell, column) => cell === other[column]);
}

export function layOutFile(table: FileTable, hasHeader: boolean): FileLayout {
  const headerAt = hasHeader ? (findHeader(table.rows) ?? 0) : -1;
  const header = table.rows[headerAt]?.cells ?? [];
  const aside: SkippedLine[] = [...table.broken];
  const body: TableRow[] = [];
  table.rows.forEach((row, index) => {
    if (index < headerAt) aside.push({ line: row.line, reason: reasons.aboveHeader });
    else if (index > headerAt) {
      if (hasHeader && isSameRow(row.cells, header)) {
        aside.push({ line: row.line, reason: reasons.repeatsHeader });
      } else body.push(row);
    }
  });
  const headers = Array.from({ length: table.width }, (_, column) => header[column] ?? '');
  return {
    headers,
    body,
    aside,
    ...(table.own === undefined ? {} : { own: table.own }),
    privateColumns: findPrivateColumns(
      headers,
      body.map((row) => row.cells),
    ),
  };
}

/** The filled date cells of a file in its order, to guess the order of day and month. */
export function listDateCells(
  body: readonly TableRow[],
  columns: readonly ColumnTarget[],
): string[] {
  const dated = columns.flatMap((target, column) =>
    target === 'date' || target === 'month' ? [column] : [],
  );
  return body
    .flatMap((row) => dated.map((column) => row.cells[column] ?? ''))
    .filter((cell) => cell !== '');
}

/** Where a year may stand that the dates leave out: in the file's name, or in the title of the report. */
function guessYear(aboveHeader: readonly TableRow[], hints: GuessHints): number {
  const places = [hints.fileName, ...aboveHeader.flatMap((row) => row.cells)];
  const found = places
    .map((words) => /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(words)?.[1])
    .find((year) => year !== undefined);
  return Number(found ?? hints.today.slice(0, 4));
}

/** What the cells don't tell: `today` is `YYYY-MM-DD`; `memory` is what earlier imports taught. */
export interface GuessHints {
  fileName: string;
  today: string;
  memory: ImportMemory;
}

/** How a file would come in if she changed nothing. */
export function guessMapping(
  table: FileTable,
  separator: Separator | null,
  hints: GuessHints,
): ImportMapping {
  const headerAt = findHeader(table.rows);
  const hasHeader = headerAt !== null;
  const { headers, body, privateColumns } = layOutFile(table, hasHeader);
  const remembered = hasHeader ? recallMapping(headers, hints.memory.mappings) : null;
  const columns =
    remembered === null
      ? (findLibCalColumns(headers) ?? guessColumns(headers, body, privateColumns))
      : arrangeColumns(headers, remembered);
  const dates = listDateCells(body, columns);
  const guess = guessDateOrder(dates, separator);
  const assumedYear = dates.some(isWithoutYear)
    ? guessYear(table.rows.slice(0, headerAt ?? 0), hints)
    : null;
  return {
    hasHeader,
    columns,
    // What the dates of this file prove counts for more than what the last one was.
    dateOrder: guess.isUnsure ? (remembered?.dateOrder ?? guess.order) : guess.order,
    assumedYear,
    leaveOut: remembered?.leaveOut ?? ['cancelled'],
    bands: hints.memory.bands.map(({ band, ages }) => ({ band, ages })),
  };
}

/** How the columns of a file were first understood. */
export function findMappingSource(
  table: FileTable,
  headers: readonly string[],
  memory: ImportMemory,
): MappingSource {
  if (table.own !== undefined) return 'worth-sharing';
  if (headers.every((header) => header === '')) return 'guessed';
  if (recallMapping(headers, memory.mappings) !== null) return 'remembered';
  return findLibCalColumns(headers) === null ? 'guessed' : 'libcal';
}
