import { emptyProgramContent, type Program } from '../../../shared/model/program';
import { summariseProgram, type ProgramSummary } from '../../../shared/programs/summarise-program';

/** A storytime for twelve on a Monday, with what a test wants otherwise. */
export function buildProgram(changes: Partial<Program> = {}): Program {
  return {
    ...emptyProgramContent('2026-11-23'),
    title: 'Toddler Time',
    kind: 'storytime',
    attendance: { children: null, teens: null, adults: null, total: 12 },
    id: 'p1',
    createdAt: '2026-11-23T18:00:00.000Z',
    updatedAt: '2026-11-23T18:00:00.000Z',
    deletedAt: null,
    importId: null,
    importKey: null,
    ...changes,
  };
}

export function withTotal(total: number | null): Pick<Program, 'attendance'> {
  return { attendance: { children: null, teens: null, adults: null, total } };
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `count` weekly programs, the first held on 2026-01-05. */
export function buildWeeklyPrograms(count: number, changes: Partial<Program> = {}): Program[] {
  return Array.from({ length: count }, (_, week) => {
    const heldOn = addDays('2026-01-05', week * 7);
    return buildProgram({
      heldOn,
      id: `week-${week + 1}`,
      createdAt: `${heldOn}T18:00:00.000Z`,
      ...changes,
    });
  });
}

export function summariseAll(programs: readonly Program[]): ProgramSummary[] {
  return programs.map((program) => summariseProgram(program, undefined));
}
