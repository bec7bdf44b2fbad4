import type { Program } from '../model/program';
import type { Reflection } from '../model/reflection';
import { compareNewestThenId } from '../programs/compare-programs';

/** How many programs back a prompt counts as asked lately: about two months of a weekly series. */
export const PROGRAMS_LOOKED_BACK = 8;

interface Reflected {
  program: Pick<Program, 'id' | 'heldOn' | 'createdAt'>;
  reflection: Reflection | null;
}

/** The programs held before this one that are looked at, the newest first. */
export function listProgramsBefore<T extends Reflected['program']>(
  program: Reflected['program'],
  log: readonly T[],
): T[] {
  return log
    .filter((other) => other.id !== program.id && compareNewestThenId(program, other) < 0)
    .toSorted(compareNewestThenId)
    .slice(0, PROGRAMS_LOOKED_BACK);
}

/** Prompts that she answered or passed on about those programs, the newest program's first. */
export function listLatelyAsked(programsBefore: readonly Reflected[]): string[] {
  const ids = programsBefore
    .toSorted((a, b) => compareNewestThenId(a.program, b.program))
    .flatMap(({ reflection }) =>
      reflection === null
        ? []
        : [...reflection.answers.map((answer) => answer.promptId), ...reflection.skippedPromptIds],
    );
  return [...new Set(ids)];
}
