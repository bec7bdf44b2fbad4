import type { ProgramContent } from '../model/program';
import type { Answer } from '../model/reflection';
import { contentOf } from '../programs/content-of';
import type { ProgramDetails } from '../programs/program-details';

/** A program with her answers, as the log is exported. */
export interface LogEntry {
  id: string;
  content: ProgramContent;
  answers: Answer[];
}

export function toLogEntry({ program, reflection }: ProgramDetails): LogEntry {
  return { id: program.id, content: contentOf(program), answers: reflection?.answers ?? [] };
}

/** Days, both in the range; `null` is open. */
export interface LogRange {
  from: string | null;
  to: string | null;
}

/** A program of which only the month is known belongs to the range that its first day is in. */
export function isInRange({ heldOn }: { heldOn: string }, { from, to }: LogRange): boolean {
  return (from === null || heldOn >= from) && (to === null || heldOn <= to);
}
