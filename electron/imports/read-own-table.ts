import { parse } from 'csv-parse/sync';
import type { FileTable } from '../../shared/imports/file-table';
import { isLogHeader, readLogRow } from '../../shared/log-exports/log-csv';
import type { LogEntry } from '../../shared/log-exports/log-entry';

function countLineEnds(cells: readonly string[]): number {
  return cells.reduce((ends, cell) => ends + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/**
 * What our own export holds, by line, exactly as it was written; `undefined` where the file is
 * another one, or was saved by a program that changed it: then it is read like any table.
 */
export function readOwnTable(bytes: Uint8Array): FileTable['own'] {
  const text = new TextDecoder('utf-8').decode(bytes);
  const header = text.slice(0, text.indexOf('\r\n'));
  if (!header.startsWith('Title,Date,')) return undefined;
  let records: string[][];
  try {
    records = parse(text, { record_delimiter: ['\r\n'] });
  } catch {
    // Not even a table in our form.
    return undefined;
  }
  const [names = [], ...rows] = records;
  if (!isLogHeader(names)) return undefined;
  const own = new Map<number, LogEntry>();
  let line = 2;
  for (const cells of rows) {
    const entry = readLogRow(cells);
    if (entry === null) return undefined;
    own.set(line, entry);
    line += 1 + countLineEnds(cells);
  }
  return own;
}
