import type { ProgramSummary } from './summarise-program';

/** A line of the log: the heading of a month, or a program in it. */
export type LogLine =
  { kind: 'month'; month: string; programs: number } | { kind: 'program'; program: ProgramSummary };

/** The lines of the log, in the order of `programs`; a heading before the first of each month (`YYYY-MM`). */
export function groupByMonth(programs: readonly ProgramSummary[]): LogLine[] {
  const lines: LogLine[] = [];
  let heading: { kind: 'month'; month: string; programs: number } | undefined;
  for (const program of programs) {
    const month = program.heldOn.slice(0, 7);
    if (heading?.month !== month) {
      heading = { kind: 'month', month, programs: 0 };
      lines.push(heading);
    }
    heading.programs += 1;
    lines.push({ kind: 'program', program });
  }
  return lines;
}
