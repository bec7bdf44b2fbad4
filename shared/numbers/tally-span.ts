import type { Program } from '../model/program';
import { addAttendance, noAttendance, type AttendanceSums } from './attendance-sums';
import { isInRange, lastOfMonth, type DayRange } from './day-range';
import type { ComparedSpan } from './numbers-page';
import { addToSurvey, emptySurveyTable } from './survey-table';

/** Whether a program is of this time: for a monthly total all of its month must be. */
export function placeInRange(
  { heldOn, heldOnPrecision }: Pick<Program, 'heldOn' | 'heldOnPrecision'>,
  range: DayRange,
): 'in' | 'out' | 'straddles' {
  if (heldOnPrecision === 'day') return isInRange(heldOn, range) ? 'in' : 'out';
  const first = `${heldOn.slice(0, 7)}-01`;
  const last = lastOfMonth(heldOn);
  if (range.from <= first && last <= range.to) return 'in';
  return last < range.from || first > range.to ? 'out' : 'straddles';
}

export interface SpanTally {
  add: (program: Program) => void;
  months: Map<string, AttendanceSums>;
  finish: () => ComparedSpan;
}

/** Sums, survey and months of one time; of live programs only. */
export function tallySpan(range: DayRange): SpanTally {
  const sums = noAttendance();
  const survey = emptySurveyTable();
  const months = new Map<string, AttendanceSums>();
  return {
    months,
    add: (program) => {
      if (program.kind === 'self-directed' || placeInRange(program, range) !== 'in') return;
      addAttendance(sums, program);
      addToSurvey(survey, program);
      addAttendance(sumsOf(months, program.heldOn.slice(0, 7)), program);
    },
    finish: () => ({ range, sums, survey }),
  };
}

/** The sums under a name, made where there are none yet. */
export function sumsOf<Name>(groups: Map<Name, AttendanceSums>, name: Name): AttendanceSums {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const sums = noAttendance();
  groups.set(name, sums);
  return sums;
}
