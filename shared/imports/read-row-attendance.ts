import { type Attendance, type Place, PROGRAM_LIMITS } from '../model/program';
import type { ColumnTarget } from './import-preview';
import { keptWords, reasons, rowNotes } from './import-sentences';
import type { Overflow } from './keep-within-limits';
import { readCount } from './read-count';

type FirstCell = (target: ColumnTarget) => string;

const MAX_SESSIONS = 10_000;

function readHeads(cell: string, label: string, overflow: Overflow): number | null {
  const reading = readCount(cell);
  switch (reading.kind) {
    case 'count':
      return reading.value;
    case 'unknown':
      return null;
    case 'softened':
      overflow.notes.push(rowNotes.softened(cell));
      overflow.keep(label, cell);
      return reading.value;
    case 'words':
      overflow.notes.push(rowNotes.notANumber(cell));
      overflow.keep(label, cell);
      return null;
  }
}

/** Heads of a row; `place` is what the split between room and screen tells. */
export function readRowAttendance(
  cellOf: FirstCell,
  overflow: Overflow,
): { attendance: Attendance; onlineHeads: number | null; place: Place | null } {
  const total = readHeads(cellOf('attendance-total'), keptWords.attendance, overflow);
  const children = readHeads(cellOf('attendance-children'), keptWords.children, overflow);
  const teens = readHeads(cellOf('attendance-teens'), keptWords.teens, overflow);
  const adults = readHeads(cellOf('attendance-adults'), keptWords.adults, overflow);
  const inPerson = readHeads(cellOf('attendance-in-person'), keptWords.attendance, overflow);
  const online = readHeads(cellOf('attendance-online'), keptWords.attendance, overflow);
  const known = [inPerson, online].filter((heads) => heads !== null);
  const sum = known.length === 0 ? null : known.reduce((all, heads) => all + heads, 0);
  const isSplit = (inPerson ?? 0) > 0 && (online ?? 0) > 0;
  const isOnlineOnly = (online ?? 0) > 0 && (inPerson ?? 0) === 0;
  return {
    attendance: { children, teens, adults, total: total ?? sum },
    onlineHeads: online,
    // Both is a hybrid, which counts as in the building (DOMAIN.md section 3).
    place: isSplit ? 'onsite' : isOnlineOnly ? 'virtual' : null,
  };
}

/** How many sessions the row stands for; a blank is one. */
export function readRowSessions(
  cell: string,
  overflow: Overflow,
): { ok: true; sessions: number } | { ok: false; reason: string } {
  const sessions = readHeads(cell, keptWords.sessions, overflow) ?? 1;
  if (sessions === 0) return { ok: false, reason: reasons.noSessions };
  if (sessions > MAX_SESSIONS) return { ok: false, reason: reasons.tooManySessions(cell) };
  return { ok: true, sessions };
}

/** What she did, with what did not fit elsewhere behind it; `null` where even that is too long. */
export function joinWhatWeDid(own: string, kept: readonly string[]): string | null {
  const joined = [own, ...kept].filter((part) => part !== '').join('\n\n');
  return joined.length > PROGRAM_LIMITS.whatWeDid ? null : joined;
}
