import type { ImportMemory } from '../model/import-memory';
import { isWithoutYear } from './date-without-year';
import type { FileTable } from './file-table';
import { guessDateOrder } from './guess-date-order';
import {
  type ImportedRow,
  type ImportMapping,
  type ImportPreview,
  MAX_COLUMNS,
  type Separator,
  type SkippedLine,
} from './import-preview';
import { fileWarnings } from './import-sentences';
import { type FileLayout, findMappingSource, layOutFile, listDateCells } from './lay-out-file';
import { listBands } from './list-bands';
import { readDate } from './read-date';
import { readRows } from './read-rows';
import { warnAboutFile } from './warn-about-file';

/** A file as it was opened. */
export interface OpenedFile {
  token: string;
  fileName: string;
  encoding: string;
  /** `null` for a workbook. */
  separator: Separator | null;
  /** The sheets of a workbook, and the place of the one that `table` is; empty for a text file. */
  sheets: string[];
  sheet: number;
  /** Characters that could not be decoded. */
  damagedCharacters: number;
  table: FileTable;
}

export interface PreviewSurroundings {
  /** `YYYY-MM-DD` */
  today: string;
  makeKey: (identity: string) => string;
  knownKeys: ReadonlySet<string>;
  memory: ImportMemory;
}

const SAMPLE_ROWS = 8;
const EXAMPLES = 3;
const MOST_EXAMPLE_ROWS = 400;
const MOST_SKIPPED_SHOWN = 200;

function pickExamples(layout: FileLayout): string[][] {
  const rows = layout.body.slice(0, MOST_EXAMPLE_ROWS);
  return layout.headers.map((_, column) => {
    const found = new Set<string>();
    for (const row of rows) {
      const cell = row.cells[column] ?? '';
      if (cell !== '') found.add(cell.length > 120 ? `${cell.slice(0, 119)}…` : cell);
      if (found.size === EXAMPLES) break;
    }
    return [...found];
  });
}

function findMissing(mapping: ImportMapping, layout: FileLayout): ImportPreview['missing'] {
  const chosen = new Set(
    mapping.columns.filter((_, column) => !layout.privateColumns.includes(column)),
  );
  const missing: ImportPreview['missing'] = [];
  if (!chosen.has('title') && !chosen.has('series') && !chosen.has('kind')) missing.push('title');
  const monthsOnly = mapping.columns.map((target) => (target === 'month' ? target : 'ignore'));
  const months = listDateCells(layout.body, monthsOnly);
  const hasWholeMonths = months.some(
    (cell) => readDate(cell, mapping.dateOrder).kind !== 'unreadable',
  );
  const hasMonth = chosen.has('month') && (chosen.has('year') || hasWholeMonths);
  if (!chosen.has('date') && !hasMonth) missing.push('date');
  return missing;
}

function toSkippedLines(
  rows: readonly ImportedRow[],
  aside: readonly SkippedLine[],
): SkippedLine[] {
  const skipped = rows.flatMap((row) =>
    row.outcome === 'skipped' ? [{ line: row.line, reason: row.reason }] : [],
  );
  return [...aside, ...skipped].sort((one, other) => one.line - other.line);
}

/** Reads the whole file as `mapping` says, and tells what would come in, without bringing it in. */
export function previewImport(
  file: OpenedFile,
  mapping: ImportMapping,
  around: PreviewSurroundings,
): ImportPreview {
  const layout = layOutFile(file.table, mapping.hasHeader);
  const readings = [...readRows(layout, mapping)];
  const rows = readings.map((reading) => reading.row);
  const programs = readings.filter(({ row }) => row.outcome === 'program');
  const alreadyThere = programs.filter(({ identity }) =>
    around.knownKeys.has(around.makeKey(identity)),
  ).length;
  const skippedLines = toSkippedLines(rows, layout.aside);
  const isOwn = file.table.own !== undefined;
  const dates = isOwn ? [] : listDateCells(layout.body, mapping.columns);
  const order = guessDateOrder(dates, file.separator);
  const warnings = warnAboutFile(layout, mapping.columns, readings, around.today);
  if (order.isMixed) warnings.unshift(fileWarnings.mixedDates);
  if (file.damagedCharacters > 0)
    warnings.unshift(fileWarnings.damagedText(file.damagedCharacters));
  if (file.table.width >= MAX_COLUMNS) warnings.unshift(fileWarnings.moreColumns(MAX_COLUMNS));
  return {
    token: file.token,
    fileName: file.fileName,
    encoding: file.encoding,
    separator: file.separator,
    sheets: file.sheets,
    sheet: file.sheet,
    source: findMappingSource(file.table, layout.headers, around.memory),
    headers: layout.headers,
    examples: pickExamples(layout),
    privateColumns: layout.privateColumns,
    sampleCells: layout.body.slice(0, SAMPLE_ROWS).map((row) => row.cells),
    mapping,
    sampleRows: rows.slice(0, SAMPLE_ROWS),
    totalRows: layout.body.length,
    counts: {
      programs: programs.length - alreadyThere,
      skipped: skippedLines.length,
      alreadyThere,
    },
    skippedLines: skippedLines.slice(0, MOST_SKIPPED_SHOWN),
    found: {
      cancelled: readings.filter(({ leaveOut }) => leaveOut === 'cancelled').length,
      meetings: readings.filter(({ leaveOut }) => leaveOut === 'meetings').length,
    },
    bands: listBands(
      readings.map((reading) => reading.straddling),
      mapping,
      around.memory.bands,
    ),
    missing: isOwn ? [] : findMissing(mapping, layout),
    isDateOrderUnsure: order.isUnsure,
    datesWithoutYear: dates.filter(isWithoutYear).length,
    warnings,
  };
}
