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

/** Where the line of a program is; `place` counts programs alone. 0 where there are not so many. */
export function findLineOf(lines: readonly FoundLine[], place: number): number {
  let programs = 0;
  const at = lines.findIndex((line) => line.kind === 'program' && programs++ === place);
  return Math.max(at, 0);
}

/** Another for each line of a list, and the same one for as long as the line means the same. */
export function keyOfLine(line: FoundLine | undefined, index: number): string | number {
  if (line === undefined) return index;
  if (line.kind === 'program') return line.program.id;
  return line.kind === 'month' ? `${line.month} ${String(index)}` : line.kind;
}
