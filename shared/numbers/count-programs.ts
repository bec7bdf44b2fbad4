import type { ProgramKind } from '../model/program';

/** What is counted of a program; a `ProgramSummary` has it all. */
export interface CountedProgram {
  heldOn: string;
  sessions: number;
  kind: ProgramKind;
  /** `null` is "not counted", which is not 0. */
  heads: number | null;
}

/** Sums over some programs. `heads` adds up only what was counted; `notCounted` says what it leaves out. */
export interface ProgramSums {
  programs: number;
  sessions: number;
  heads: number;
  /** Programs whose heads nobody counted. */
  notCounted: number;
}

export const NO_PROGRAMS: ProgramSums = { programs: 0, sessions: 0, heads: 0, notCounted: 0 };

export function countPrograms(programs: readonly CountedProgram[]): ProgramSums {
  return programs.reduce(
    (sums, program) => ({
      programs: sums.programs + 1,
      sessions: sums.sessions + program.sessions,
      heads: sums.heads + (program.heads ?? 0),
      notCounted: sums.notCounted + (program.heads === null ? 1 : 0),
    }),
    NO_PROGRAMS,
  );
}

/** Sums by a name that each program has, in the order in which the names first come. */
export function countProgramsBy<Name extends string>(
  programs: readonly CountedProgram[],
  nameOf: (program: CountedProgram) => Name,
): { name: Name; sums: ProgramSums }[] {
  const groups = new Map<Name, CountedProgram[]>();
  for (const program of programs) {
    const name = nameOf(program);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [program]);
    else group.push(program);
  }
  return [...groups].map(([name, group]) => ({ name, sums: countPrograms(group) }));
}

/** Kinds with the most sessions first; kinds with as many keep the order in which they first come. */
export function countByKind(programs: readonly CountedProgram[]) {
  return countProgramsBy(programs, (program) => program.kind).sort(
    (a, b) => b.sums.sessions - a.sums.sessions,
  );
}
