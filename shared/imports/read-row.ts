import type { TableRow } from './file-table';
import type { AgeGroup } from '../model/program';
import type { ColumnTarget, ImportedRow, ImportMapping, LeaveOut } from './import-preview';
import { reasons } from './import-sentences';
import { Overflow } from './keep-within-limits';
import type { AudiencePart } from './read-ages';
import { readRowContent } from './read-row-content';
import { readRowSessions } from './read-row-attendance';
import { readRowDate } from './read-row-date';
import { type CellsOf, findLeaveOut, readRowWords } from './read-row-words';

/** A row with what the whole file wants to know of it. */
export interface RowReading {
  row: ImportedRow;
  /** The choice of `leaveOut` that this row is about, whether she made it or not. */
  leaveOut: LeaveOut | null;
  straddling: AudiencePart[];
}

const TOTAL_ROW = /^(?:grand |sub ?)?totals?\b|^sum\b/i;

export interface RowRules extends Pick<ImportMapping, 'dateOrder' | 'assumedYear' | 'leaveOut'> {
  /** Her answers on bands of ages, by the folded band. */
  bands: ReadonlyMap<string, readonly AgeGroup[]>;
}

/** Reads one row with the chosen mapping: a program, or the first reason why it is none. */
export function readRow(row: TableRow, cellsOf: CellsOf, mapping: RowRules): RowReading {
  const { line, cells } = row;
  const cellOf = (target: ColumnTarget) => cellsOf(target)[0] ?? '';
  const words = readRowWords(cellsOf);
  const leaveOut = findLeaveOut(words, cellsOf);
  const skip = (reason: string): RowReading => ({
    row: { line, outcome: 'skipped', reason, cells },
    leaveOut,
    straddling: [],
  });

  const date = readRowDate(cellOf, mapping);
  if (!date.ok)
    return skip(cells.some((cell) => TOTAL_ROW.test(cell)) ? reasons.total : date.reason);
  if (words.title === '') return skip(reasons.noTitle);
  if (leaveOut !== null && mapping.leaveOut.includes(leaveOut)) {
    return skip(leaveOut === 'cancelled' ? reasons.cancelled : reasons.meeting);
  }
  const overflow = new Overflow();
  const sessions = readRowSessions(cellOf('sessions'), overflow);
  if (!sessions.ok) return skip(sessions.reason);
  const when = {
    heldOn: date.heldOn,
    heldOnPrecision: date.precision,
    sessions: sessions.sessions,
  };
  const read = readRowContent(words, when, cellsOf, overflow, mapping.bands);
  if (read === null) return skip(reasons.tooLong);
  const { content, notes, straddling } = read;
  return {
    row: { line, outcome: 'program', content, notes: [...date.notes, ...notes] },
    leaveOut,
    straddling,
  };
}
