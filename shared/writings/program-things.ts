import type { Program, ProgramKind } from '../model/program';

const THINGS: Record<ProgramKind, string> = {
  storytime: 'storytimes',
  craft: 'craft programs',
  stem: 'STEM programs',
  'book-club': 'book clubs',
  gaming: 'gaming programs',
  outreach: 'outreach visits',
  'class-visit': 'class visits',
  performance: 'performances',
  'self-directed': 'self-directed activities',
  other: 'programs',
};

/** "storytimes" where all of them are, else "programs". */
export function nameThings(programs: readonly Pick<Program, 'kind'>[]): string {
  const [first] = programs;
  const isOneKind = first && programs.every((program) => program.kind === first.kind);
  return isOneKind ? THINGS[first.kind] : THINGS.other;
}
