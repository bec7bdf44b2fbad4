import type { Program } from '../model/program';
import type { ProgramSums } from './count-programs';
import { readAttendance } from './read-attendance';

export interface AttendanceSums extends ProgramSums {
  /** Sessions of the programs whose heads were counted: what an average divides by. */
  countedSessions: number;
}

export function noAttendance(): AttendanceSums {
  return { programs: 0, sessions: 0, heads: 0, notCounted: 0, countedSessions: 0 };
}

/** Changes `sums`. */
export function addAttendance(sums: AttendanceSums, program: Program): void {
  const { heads } = readAttendance(program);
  sums.programs += 1;
  sums.sessions += program.sessions;
  if (heads === null) sums.notCounted += 1;
  else {
    sums.heads += heads;
    sums.countedSessions += program.sessions;
  }
}
