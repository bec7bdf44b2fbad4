import type { AppError } from '../../shared/ipc/app-error';
import type { MonthDocument } from '../../shared/model/documents/month-document';
import type { Program, ProgramContent } from '../../shared/model/program';
import type { Answer, Reflection } from '../../shared/model/reflection';
import { addToMonth, monthOf, takeFromMonth } from '../../shared/programs/month-changes';
import { succeed, type Result } from '../../shared/result';
import type { MonthFiles } from './month-files';
import type { ShelfParts } from './program-shelf';

/** A program that is to be added. */
export interface ProgramSeed {
  content: ProgramContent;
  importId: string | null;
  importKey: string | null;
  /** What she answered about it, where it comes with its answers. */
  answers?: readonly Answer[];
}

/** One write a month. When one fails, what the others wrote is taken out again as far as possible. */
export async function addPrograms(
  parts: ShelfParts,
  seeds: readonly ProgramSeed[],
): Promise<Result<Program[], AppError>> {
  const { months } = parts;
  const programs = seeds.map((seed) => makeProgram(seed, parts));
  const reflections = new Map(
    programs.flatMap((program, index) => {
      const reflection = makeReflection(program, seeds[index]?.answers ?? []);
      return reflection === null ? [] : [[program.id, reflection] as const];
    }),
  );
  const byMonth = groupByMonth(programs);
  const written: [string, Program[]][] = [];

  for (const [month, added] of byMonth) {
    const saved = await months
      .file(month)
      .save((current) => succeed({ next: addAll(current, added, reflections), value: null }));
    if (!saved.ok) {
      await takeBack(months, written);
      return saved;
    }
    months.setOwner(
      added.map((program) => program.id),
      month,
    );
    written.push([month, added]);
  }
  return succeed(programs);
}

function addAll(
  month: MonthDocument,
  added: readonly Program[],
  reflections: ReadonlyMap<string, Reflection>,
): MonthDocument {
  const next = addToMonth(month, added);
  const news = added.flatMap(({ id }) => reflections.get(id) ?? []);
  return news.length === 0 ? next : { ...next, reflections: [...next.reflections, ...news] };
}

function makeReflection(program: Program, answers: readonly Answer[]): Reflection | null {
  if (answers.length === 0) return null;
  const { id: programId, updatedAt } = program;
  return { programId, answers: [...answers], skippedPromptIds: [], updatedAt };
}

function makeProgram(seed: ProgramSeed, parts: ShelfParts): Program {
  const now = parts.now().toISOString();
  return {
    ...seed.content,
    id: parts.makeId(),
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    importId: seed.importId,
    importKey: seed.importKey,
  };
}

function groupByMonth(programs: readonly Program[]): Map<string, Program[]> {
  const groups = new Map<string, Program[]>();
  for (const program of programs) {
    const month = monthOf(program.heldOn);
    const group = groups.get(month);
    if (group === undefined) groups.set(month, [program]);
    else group.push(program);
  }
  return groups;
}

async function takeBack(months: MonthFiles, written: [string, Program[]][]): Promise<void> {
  for (const [month, added] of written) {
    const ids = new Set(added.map((program) => program.id));
    await months
      .file(month)
      .save((current) => succeed({ next: takeFromMonth(current, ids), value: null }));
  }
}
