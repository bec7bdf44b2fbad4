import { groupByMonth, type LogLine } from '../programs/group-by-month';
import type { ProgramSummary } from '../programs/summarise-program';
import type { LogSort } from './log-query';

/** A line of the list: the heading of a month, the heading of what is only close, or a program. */
export type FoundLine = LogLine | { kind: 'close'; programs: number };

/** What was found: `same` as it was typed, `close` what only comes near. Each in its order. */
export interface Found {
  same: readonly ProgramSummary[];
  close: readonly ProgramSummary[];
}

/** The lines of the list; months only where the order is by day. */
export function layOutLines({ same, close }: Found, sort: LogSort): FoundLine[] {
  const isByDay = sort === 'newest' || sort === 'oldest';
  const lay = (programs: readonly ProgramSummary[]): FoundLine[] =>
    isByDay ? groupByMonth(programs) : programs.map((program) => ({ kind: 'program', program }));
  if (close.length === 0) return lay(same);
  return [...lay(same), { kind: 'close', programs: close.length }, ...lay(close)];
}
