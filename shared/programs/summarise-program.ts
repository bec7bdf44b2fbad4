import type { AgeGroup, Place, Program, ProgramKind } from '../model/program';
import type { Reflection } from '../model/reflection';
import { countHeads } from './count-heads';

/** A program as a line of the log: small, because all of them are sent to the window at once. */
export interface ProgramSummary {
  id: string;
  title: string;
  heldOn: string;
  heldOnPrecision: 'day' | 'month';
  sessions: number;
  kind: ProgramKind;
  series: string;
  ages: AgeGroup[];
  place: Place | null;
  branch: string;
  tags: string[];
  heads: number | null;
  /** How many prompts were answered. */
  answers: number;
  /** `HH:MM`. */
  startTime: string | null;
  hasPhoto: boolean;
  isStarred: boolean;
  /** It waits in "finish these". */
  isUnfinished: boolean;
  createdAt: string;
}

export function summariseProgram(
  program: Program,
  reflection: Reflection | undefined,
): ProgramSummary {
  return {
    id: program.id,
    title: program.title,
    heldOn: program.heldOn,
    heldOnPrecision: program.heldOnPrecision,
    sessions: program.sessions,
    kind: program.kind,
    series: program.series,
    ages: program.ages,
    place: program.place,
    branch: program.branch,
    tags: program.tags,
    heads: countHeads(program.attendance),
    answers: reflection?.answers.length ?? 0,
    startTime: program.startTime,
    hasPhoto: program.photos.length > 0,
    isStarred: program.isStarred,
    isUnfinished: program.isUnfinished,
    createdAt: program.createdAt,
  };
}
