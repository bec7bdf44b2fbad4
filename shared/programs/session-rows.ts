import { cleanCell } from '../imports/clean-cell';
import { readCount } from '../imports/read-count';
import { readDate } from '../imports/read-date';
import type { Attendance, ProgramContent } from '../model/program';
import { copyForAgain } from './copy-for-again';

/** The cells of one session in the grid, as typed. */
export interface SessionRow {
  day: string;
  children: string;
  teens: string;
  adults: string;
  total: string;
}

export const SESSION_CELLS = ['day', 'children', 'teens', 'adults', 'total'] as const;
export type SessionCell = (typeof SESSION_CELLS)[number];

export const BLANK_SESSION: SessionRow = {
  day: '',
  children: '',
  teens: '',
  adults: '',
  total: '',
};
export const MOST_SESSIONS = 200;

/** `YYYY-MM-DD` of what she typed or pasted ("3/11/2026", "Nov 3, 2026"), month first; else `null`. */
export function readDay(cell: string): string | null {
  const read = readDate(cleanCell(cell), 'month-first');
  return read.kind === 'day' || read.kind === 'serial' ? read.day : null;
}

/** Heads of a cell: `null` for blank, X, M and the like; `undefined` where it is not a number. */
export function readHeads(cell: string): number | null | undefined {
  const read = readCount(cleanCell(cell));
  if (read.kind === 'unknown') return null;
  return read.kind === 'words' ? undefined : read.value;
}

export interface CellProblem {
  row: number;
  cell: SessionCell;
  problem: 'no-day' | 'not-a-number';
}

const isBlank = (row: SessionRow): boolean =>
  SESSION_CELLS.every((cell) => row[cell].trim() === '');

/** What keeps the rows from being saved. Rows that are wholly blank are left out of it, and of the log. */
export function checkSessionRows(rows: readonly SessionRow[]): CellProblem[] {
  return rows.flatMap((row, index): CellProblem[] => {
    if (isBlank(row)) return [];
    const heads = (['children', 'teens', 'adults', 'total'] as const).filter(
      (cell) => readHeads(row[cell]) === undefined,
    );
    return [
      ...(readDay(row.day) === null
        ? [{ row: index, cell: 'day', problem: 'no-day' } as const]
        : []),
      ...heads.map((cell) => ({ row: index, cell, problem: 'not-a-number' }) as const),
    ];
  });
}

function attendanceOf(row: SessionRow): Attendance {
  return {
    children: readHeads(row.children) ?? null,
    teens: readHeads(row.teens) ?? null,
    adults: readHeads(row.adults) ?? null,
    total: readHeads(row.total) ?? null,
  };
}

/** One program a row that is not blank, each like `plan` but for its day and its heads; `row` is its place in the grid. */
export function sessionsOf(
  plan: ProgramContent,
  rows: readonly SessionRow[],
): { row: number; content: ProgramContent }[] {
  return rows.flatMap((row, index) => {
    const day = isBlank(row) ? null : readDay(row.day);
    if (day === null) return [];
    return [{ row: index, content: { ...copyForAgain(plan, day), attendance: attendanceOf(row) } }];
  });
}

/**
 * Puts a piece of a spreadsheet into the grid, its first cell where the cursor stands: columns go to
 * the right, lines go down, rows are added as needed.
 */
export function pasteCells(
  rows: readonly SessionRow[],
  at: { row: number; cell: SessionCell },
  text: string,
): SessionRow[] {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const firstCell = SESSION_CELLS.indexOf(at.cell);
  const pasted = [...rows];
  lines.forEach((line, down) => {
    const index = at.row + down;
    if (index >= MOST_SESSIONS) return;
    const row: SessionRow = { ...(pasted[index] ?? BLANK_SESSION) };
    line.split('\t').forEach((value, right) => {
      const cell = SESSION_CELLS[firstCell + right];
      if (cell !== undefined) row[cell] = value.trim();
    });
    pasted[index] = row;
  });
  return pasted;
}
