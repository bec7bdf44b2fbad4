import type { Bounded } from '../look-back/bounded';
import type { AgeGroup, Place, ProgramKind } from '../model/program';
import type { AttendanceSums } from './attendance-sums';
import type { DayRange } from './day-range';
import type { SpoilerReason } from './find-spoilers';
import type { SurveyTable } from './survey-table';
import type { TimeUnit } from './time-steps';

/** Everything that the numbers page shows of a time. */
export interface NumbersPage {
  isLogEmpty: boolean;
  range: DayRange;
  /** Live programs: self-directed activities are apart. */
  sums: AttendanceSums;
  survey: SurveyTable;
  /** Sessions with people in the room and online at once, each counted once. */
  hybridSessions: number;
  selfDirected: AttendanceSums;
  /** Views of recordings: never added to heads. */
  recordings: { programs: number; views: number };
  spoilers: Record<SpoilerReason, Spoilers>;
  /** Monthly totals of a month that the time begins or ends in the middle of: not counted at all. */
  straddling: Bounded<SpoilerProgram>;
  time: TimeSteps;
  kinds: { kind: ProgramKind; sums: AttendanceSums }[];
  series: SeriesSums[];
  /** Days that had a program; `null` where the time is longer than a year. */
  days: DaySums[] | null;
  /** Programs of which only the month is known: they have no day to stand on. */
  withoutDay: AttendanceSums;
  comparison: Comparison | null;
  choices: NumbersChoices;
}

/** The first programs of a reason, and the ids of all that can be put right at once. */
export interface Spoilers extends Bounded<SpoilerProgram> {
  ids: string[];
}

export interface SpoilerProgram {
  id: string;
  title: string;
  heldOn: string;
  heldOnPrecision: 'day' | 'month';
  ages: AgeGroup[];
  place: Place | null;
  updatedAt: string;
}

export interface TimeSteps {
  unit: TimeUnit;
  steps: { name: string; sums: AttendanceSums }[];
  /** Those of which only the month is known, where the steps are shorter than a month. */
  leftOut: number;
}

export interface SeriesSums {
  name: string;
  sums: AttendanceSums;
  /** Children where they were counted apart. */
  children: { heads: number; sessions: number };
  /** 0 is Monday; `null` where it was not always the same day. */
  weekday: number | null;
}

export interface DaySums {
  day: string;
  sums: AttendanceSums;
}

/** This time beside the same days a year before. */
export interface Comparison {
  /** Up to today, where the time goes on. */
  now: ComparedSpan;
  before: ComparedSpan;
  /** `month` is `YYYY-MM` of this time. */
  months: { month: string; now: AttendanceSums; before: AttendanceSums }[];
}

export interface ComparedSpan {
  range: DayRange;
  sums: AttendanceSums;
  survey: SurveyTable;
}

/** What she can choose from: all of the log, not only of this time. */
export interface NumbersChoices {
  branches: string[];
  series: string[];
  /** `null` for an empty log. */
  firstDay: string | null;
  lastDay: string | null;
}
