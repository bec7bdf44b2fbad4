import type { MonthDocument } from '../model/documents/month-document';
import type { Program } from '../model/program';
import { monthOf } from './month-changes';

interface Held {
  month: string;
  program: Program;
}

/**
 * Which month document each program counts for. A program that changes its month is first written to
 * the new document and then taken out of the old one, so it may stand in two (a crash, a sync that has
 * brought only one of them): the newer version counts; of equal ones, the one in its right month.
 */
export function findProgramOwners(months: Iterable<MonthDocument>): Map<string, string> {
  const held = new Map<string, Held>();
  for (const document of months) {
    for (const program of document.programs) {
      const other = held.get(program.id);
      const candidate = { month: document.month, program };
      if (other === undefined || isStronger(candidate, other)) held.set(program.id, candidate);
    }
  }
  return new Map([...held].map(([id, { month }]) => [id, month]));
}

function isStronger(candidate: Held, other: Held): boolean {
  const difference = Date.parse(candidate.program.updatedAt) - Date.parse(other.program.updatedAt);
  if (difference !== 0) return difference > 0;
  return (
    candidate.month === monthOf(candidate.program.heldOn) &&
    other.month !== monthOf(other.program.heldOn)
  );
}

/** Programs that stand in this document although another one counts for them. */
export function findStrayIds(
  document: MonthDocument,
  owners: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set(
    document.programs
      .filter((program) => owners.get(program.id) !== document.month)
      .map((program) => program.id),
  );
}
