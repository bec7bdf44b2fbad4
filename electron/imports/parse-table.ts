import { CsvError, parse } from 'csv-parse/sync';
import { cleanCell } from '../../shared/imports/clean-cell';
import type { FileTable, TableRow } from '../../shared/imports/file-table';
import { MAX_COLUMNS, type Separator, type SkippedLine } from '../../shared/imports/import-preview';
import { reasons } from '../../shared/imports/import-sentences';
import { hasSwallowedRows } from './has-swallowed-rows';

/** After so many marks that are never closed, the rest is read as if it had no quoting at all. */
const MOST_OPEN_QUOTES = 20;

/** Says at which line a quotation mark opened that was not meant to hold the rows behind it. */
class OpenQuote extends Error {
  constructor(readonly line: number) {
    super('A quotation mark swallowed the rows behind it.');
  }
}

function countLineEnds(cell: string): number {
  let ends = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) ends += 1;
  return ends;
}

/** Splits as far as it can; answers the line of a quotation mark that is never closed, if there is one. */
function parseUntilOpenQuote(
  text: string,
  format: { separator: Separator; hasQuotes: boolean; firstLine: number; usualCells: number },
  onRecord: (line: number, cells: string[]) => void,
): number | null {
  let line = format.firstLine;
  let { usualCells } = format;
  try {
    parse(text, {
      delimiter: format.separator,
      quote: format.hasQuotes ? '"' : null,
      record_delimiter: ['\n'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (record: string[]) => {
        if (hasSwallowedRows(record, usualCells, format.separator)) throw new OpenQuote(line);
        usualCells = Math.max(usualCells, record.length);
        onRecord(line, record);
        // A cell keeps its line ends, so counting those gives the line exactly, blank rows and all.
        line += 1 + record.reduce((ends, cell) => ends + countLineEnds(cell), 0);
        return null;
      },
    });
    return null;
  } catch (problem) {
    if (problem instanceof OpenQuote) return problem.line;
    if (problem instanceof CsvError && problem.code === 'CSV_QUOTE_NOT_CLOSED') return line;
    throw problem;
  }
}

/** The text behind its first `lines` lines. */
function dropLines(text: string, lines: number): string {
  let at = 0;
  for (let dropped = 0; dropped < lines; dropped += 1) {
    const end = text.indexOf('\n', at);
    if (end < 0) return '';
    at = end + 1;
  }
  return text.slice(at);
}

/**
 * Splits a text (`\n` line ends) into rows of clean cells. Blank rows are left aside. A quotation
 * mark that is never closed costs its own line, not the rest of the file.
 */
export function parseTable(text: string, separator: Separator, firstLine = 1): FileTable {
  const rows: TableRow[] = [];
  const broken: SkippedLine[] = [];
  let width = 0;
  const keep = (line: number, record: string[]) => {
    const cells = record.slice(0, MAX_COLUMNS).map(cleanCell);
    const last = cells.findLastIndex((cell) => cell !== '');
    if (last < 0) return;
    rows.push({ line, cells: cells.slice(0, last + 1) });
    width = Math.max(width, last + 1);
  };
  let rest = text;
  let line = firstLine;
  while (rest !== '') {
    const hasQuotes = broken.length < MOST_OPEN_QUOTES;
    const format = { separator, hasQuotes, firstLine: line, usualCells: width };
    const openLine = parseUntilOpenQuote(rest, format, keep);
    if (openLine === null) break;
    broken.push({ line: openLine, reason: reasons.openQuote });
    rest = dropLines(rest, openLine - line + 1);
    line = openLine + 1;
  }
  return { rows, broken, width };
}
