import type { ProgramSummary } from '../../shared/programs/summarise-program';

/** Names that differ only in capitals and spaces at their ends are one; the latest way of writing it is shown. */
function listNames(names: Iterable<string>): string[] {
  const byKey = new Map<string, string>();
  for (const raw of names) {
    const name = raw.trim();
    const key = name.toLowerCase();
    if (name !== '' && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()].toSorted((a, b) => a.localeCompare(b, 'en'));
}

export function listSeries(programs: readonly ProgramSummary[]): string[] {
  return listNames(programs.map(({ series }) => series));
}

export function listBranches(programs: readonly ProgramSummary[]): string[] {
  return listNames(programs.map(({ branch }) => branch));
}

export function listTags(programs: readonly ProgramSummary[]): string[] {
  return listNames(programs.flatMap(({ tags }) => tags));
}
