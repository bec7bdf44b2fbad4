import type { LogEntry } from '../log-exports/log-entry';
import type { SkippedLine } from './import-preview';

/** A row of the file: its first line as an editor counts, and its cells, cleaned (see `cleanCell`). */
export interface TableRow {
  line: number;
  cells: string[];
}

/** What a file holds. Blank rows are left aside; lines that could not be split into cells are `broken`. */
export interface FileTable {
  rows: TableRow[];
  broken: SkippedLine[];
  /** Cells of the widest row, at most `MAX_COLUMNS`. */
  width: number;
  /** Worth Sharing's own export: what each line holds, whole, with the id it had. */
  own?: ReadonlyMap<number, LogEntry> | undefined;
}
