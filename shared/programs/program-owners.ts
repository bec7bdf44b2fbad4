import type { MonthDocument } from '../model/documents/month-document';
import type { Program } from '../model/program';
import { monthOf } from './month-changes';

/**
 * Which month document each program counts for. A program that changes its month is first written to
 * the new document and then taken out of the old one, so it may stand in two (a crash, a sync that has
 * brought only one of them): the newer version counts; of equal ones, the one in its right month.
 */
export function findProgramOwners(months: readonly MonthDocument[]): Map<string, string> {
  const owners = new Map<string, string>();
  // Nearly all of them stand once, and there may be many: the others are compared apart.
  const doubles = new Set<string>();
  for (const { month, programs } of months) {
    for (const { id } of programs) {
      if (owners.has(id)) doubles.add(id);
      else owners.set(id, month);
    }
  }
  if (doubles.size === 0) return owners;

  const strongest = new Map<string, Held>();
  for (const { month, programs } of months) {
    for (const program of programs) {
      if (!doubles.has(program.id)) continue;
      const candidate = { month, program };
      const other = strongest.get(program.id);
      if (other === undefined || isStronger(candidate, other)) {
        strongest.set(program.id, candidate);
        owners.set(program.id, month);
      }
    }
  }
  return owners;
}

interface Held {
  month: string;
  program: Program;
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
