import readSheets from 'read-excel-file/universal';
import { cleanCell } from '../../shared/imports/clean-cell';
import type { FileTable, TableRow } from '../../shared/imports/file-table';
import { MAX_COLUMNS } from '../../shared/imports/import-preview';
import { fail, type Result, succeed } from '../../shared/result';
import { findMerges, spreadMerges } from './merged-cells';
import {
  packParts,
  unpackWorkbook,
  type WorkbookParts,
  type WorkbookProblem,
} from './unpack-workbook';

/** The sheets of a workbook that hold anything, in its order. */
export interface Workbook {
  names: string[];
  tables: FileTable[];
}

const DAY = 86_400_000;
/** Between the two ways in which Excel counts days. */
const DAYS_TO_1904 = 1_462;
/** A time of day without a day is a part of the day 0. */
const FIRST_DAY = Date.UTC(1904, 0, 2);

/** As a table of text would have it; `lateDays` moves days that the reader took for the older count. */
function toText(cell: unknown, lateDays: number): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  if (typeof cell === 'string') return cell;
  if (!(cell instanceof Date)) return '';
  // Excel keeps parts of a second that nobody typed.
  const minute = Math.round(cell.getTime() / 60_000) * 60_000;
  const text = new Date(minute < FIRST_DAY ? minute : minute + lateDays * DAY).toISOString();
  if (minute < FIRST_DAY) return text.slice(11, 16);
  return text.slice(11, 16) === '00:00' ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}

function textOf(parts: WorkbookParts, name: string): string {
  const bytes = parts[name];
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

/** The file of each sheet, in the order of the workbook. */
function findSheetFiles(parts: WorkbookParts): string[] {
  const targets = new Map<string, string>();
  for (const [relation] of textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(
    /<(?:\w+:)?Relationship\s[^>]*>/g,
  )) {
    const id = /\bId="([^"]*)"/.exec(relation)?.[1] ?? '';
    const target = /\bTarget="([^"]*)"/.exec(relation)?.[1] ?? '';
    targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return [...textOf(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(
    ([sheet]) => targets.get(/\b\w+:id="([^"]*)"/.exec(sheet)?.[1] ?? '') ?? '',
  );
}

function toTable(rows: string[][]): FileTable {
  const kept: TableRow[] = [];
  let width = 0;
  rows.forEach((row, index) => {
    const cells = row.slice(0, MAX_COLUMNS).map(cleanCell);
    const last = cells.findLastIndex((cell) => cell !== '');
    if (last < 0) return;
    kept.push({ line: index + 1, cells: cells.slice(0, last + 1) });
    width = Math.max(width, last + 1);
  });
  return { rows: kept, broken: [], width };
}

/** Reads every sheet that holds anything: values as they were last worked out, days as days. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<Workbook, WorkbookProblem>> {
  const unpacked = await unpackWorkbook(bytes);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  // The reader knows "1"; LibreOffice writes "true".
  const isLate = /<(?:\w+:)?workbookPr\s[^>]*\bdate1904="true"/.test(
    textOf(parts, 'xl/workbook.xml'),
  );
  const files = findSheetFiles(parts);
  let sheets;
  try {
    sheets = await readSheets(packParts(parts), { trim: false });
  } catch {
    // The reader has an error of its own for each way in which a workbook can be wrong.
    return fail('broken-workbook');
  }
  const workbook: Workbook = { names: [], tables: [] };
  sheets.forEach(({ sheet, data }, index) => {
    const rows = data.map((row) => row.map((cell) => toText(cell, isLate ? DAYS_TO_1904 : 0)));
    spreadMerges(rows, findMerges(textOf(parts, files[index] ?? '')));
    const table = toTable(rows);
    if (table.rows.length === 0) return;
    workbook.names.push(sheet);
    workbook.tables.push(table);
  });
  return succeed(workbook);
}

/** Where she most likely keeps her programs: the sheet with the most rows. */
export function findLargestSheet({ tables }: Workbook): number {
  let largest = 0;
  tables.forEach((table, index) => {
    if (table.rows.length > (tables[largest]?.rows.length ?? 0)) largest = index;
  });
  return largest;
}
