import type { MonthDocument } from '../model/documents/month-document';
import { nextInstant } from '../model/next-instant';
import type { Program } from '../model/program';
import type { Reflection } from '../model/reflection';

/** The month (`YYYY-MM`) that a day belongs to. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function addToMonth(month: MonthDocument, programs: readonly Program[]): MonthDocument {
  return { ...month, programs: [...month.programs, ...programs] };
}

/** Puts a program and its reflection in, in place of what the month has of it. */
export function putInMonth(
  month: MonthDocument,
  program: Program,
  reflection: Reflection | undefined,
): MonthDocument {
  const others = takeFromMonth(month, new Set([program.id]));
  return {
    ...others,
    programs: [...others.programs, program],
    reflections:
      reflection === undefined ? others.reflections : [...others.reflections, reflection],
  };
}

export function replaceInMonth(month: MonthDocument, program: Program): MonthDocument {
  return {
    ...month,
    programs: month.programs.map((other) => (other.id === program.id ? program : other)),
  };
}

/** Takes programs out together with their reflections. */
export function takeFromMonth(month: MonthDocument, ids: ReadonlySet<string>): MonthDocument {
  return {
    ...month,
    programs: month.programs.filter((program) => !ids.has(program.id)),
    reflections: month.reflections.filter((reflection) => !ids.has(reflection.programId)),
  };
}

/** Into the trash, or out of it; answers the same month when nothing changes. */
export function setDeletedInMonth(
  month: MonthDocument,
  ids: ReadonlySet<string>,
  isDeleted: boolean,
  now: string,
): MonthDocument {
  const isChanged = (program: Program) =>
    ids.has(program.id) && (program.deletedAt !== null) !== isDeleted;
  if (!month.programs.some(isChanged)) return month;
  return {
    ...month,
    programs: month.programs.map((program) => {
      if (!isChanged(program)) return program;
      const updatedAt = nextInstant(program.updatedAt, now);
      return { ...program, updatedAt, deletedAt: isDeleted ? updatedAt : null };
    }),
  };
}

export function putReflection(month: MonthDocument, reflection: Reflection): MonthDocument {
  const isThere = month.reflections.some((other) => other.programId === reflection.programId);
  return {
    ...month,
    reflections: isThere
      ? month.reflections.map((other) =>
          other.programId === reflection.programId ? reflection : other,
        )
      : [...month.reflections, reflection],
  };
}
