import type { AppError } from '../ipc/app-error';
import type { AgeGroup, ProgramContent } from '../model/program';

/** What a column of the file can become. `ignore` leaves it out. */
export const COLUMN_TARGETS = [
  'ignore',
  'title',
  'date',
  'year',
  'month',
  'day',
  'start-time',
  'end-time',
  'minutes',
  'time',
  'kind',
  'series',
  'audience',
  'attendance-total',
  'attendance-children',
  'attendance-teens',
  'attendance-adults',
  'attendance-in-person',
  'attendance-online',
  'views',
  'sessions',
  'place',
  'branch',
  'status',
  'what-we-did',
  'books',
  'songs',
  'materials',
  'partners',
  'staff',
  'volunteers',
  'prep-minutes',
  'cost',
  'idea-from',
  'tags',
] as const;

export type ColumnTarget = (typeof COLUMN_TARGETS)[number];

/** How `03/04/2021` is read. `iso` and month names need no order. */
export type DateOrder = 'month-first' | 'day-first';

/** Rows that are found in such files and that she may not want in her log. */
export const LEAVE_OUTS = ['cancelled', 'meetings'] as const;
export type LeaveOut = (typeof LEAVE_OUTS)[number];

/** The most columns that are looked at; whatever lies further right stays out. */
export const MAX_COLUMNS = 500;

/** Which of the survey's groups a band of ages that lies in several of them counts for. */
export interface BandChoice {
  /** Folded (see `foldWords`). */
  band: string;
  ages: AgeGroup[];
}

/** A band of ages of the file that lies in more than one group. */
export interface StraddlingBand extends BandChoice {
  /** As it stands in the file. */
  label: string;
  /** How many rows have it. */
  rows: number;
  /** She answered it with an earlier file. */
  isRemembered: boolean;
}

/** `columns[i]` says what column i becomes. */
export interface ImportMapping {
  hasHeader: boolean;
  columns: ColumnTarget[];
  dateOrder: DateOrder;
  /** The year of dates that are written without one; `null` leaves such rows out. */
  assumedYear: number | null;
  leaveOut: LeaveOut[];
  /** Her answers on bands of ages; where she gave none, the larger part decides. */
  bands: BandChoice[];
}

/** One line of the file: what it becomes, or why it can't come in. `line` counts from 1 as an editor does. */
export type ImportedRow =
  | { line: number; outcome: 'program'; content: ProgramContent; notes: string[] }
  | { line: number; outcome: 'skipped'; reason: string; cells: string[] };

export interface SkippedLine {
  line: number;
  reason: string;
}

export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How the columns were understood: by a known header, by what she chose before, or by a guess. */
export type MappingSource = 'worth-sharing' | 'libcal' | 'remembered' | 'guessed';

export interface ImportPreview {
  token: string;
  fileName: string;
  encoding: string;
  /** `null` for a workbook. */
  separator: Separator | null;
  /** The sheets of a workbook, in its order; empty for a text file. */
  sheets: string[];
  /** Place in `sheets` of the one that is shown. */
  sheet: number;
  source: MappingSource;
  /** The column names; empty texts where the file has none. As many as the widest row has cells. */
  headers: string[];
  /** Up to three different values of each column as they stand in the file. */
  examples: string[][];
  /** Columns with names, e-mails or numbers of people. They stay out whatever the mapping says. */
  privateColumns: number[];
  /** The first rows as they stand in the file, without the header. */
  sampleCells: string[][];
  mapping: ImportMapping;
  /** The same rows as they would come in. */
  sampleRows: ImportedRow[];
  /** Rows below the column names that are not blank. */
  totalRows: number;
  /** What would come in with this mapping, over the whole file. */
  counts: { programs: number; skipped: number; alreadyThere: number };
  /** The first lines that would stay out, with the reason. */
  skippedLines: SkippedLine[];
  /** How many rows each choice of `mapping.leaveOut` is about. */
  found: Record<LeaveOut, number>;
  /** Bands of ages that lie in more than one of the survey's groups. */
  bands: StraddlingBand[];
  /** What no column gives: nothing can come in until it is chosen. */
  missing: ('title' | 'date')[];
  /** Both readings of the dates are possible: ask her. */
  isDateOrderUnsure: boolean;
  /** Dates that are written without a year: ask her which it is. */
  datesWithoutYear: number;
  /** Plain sentences on the whole file, such as "These are monthly totals". */
  warnings: string[];
}

export interface ImportResult {
  importId: string;
  fileName: string;
  added: number;
  alreadyThere: { line: number }[];
  skipped: SkippedLine[];
  /**
   * Why it stopped half-way, where what had come in could not be taken out again (a full disk).
   * `added` is then what is in the log; undoing the import takes it out.
   */
  stoppedBy: AppError | null;
}

/** What `imports.cancel` takes while a file is still being opened and has no token of its own. */
export const OPENING_TOKEN = 'opening';
