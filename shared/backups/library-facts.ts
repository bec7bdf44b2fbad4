import type { MonthDocument } from '../model/documents/month-document';

/** What a library or a back-up holds, in numbers. */
export interface LibraryFacts {
  programs: number;
  inTrash: number;
  /** Programs that she answered something about. */
  reflections: number;
  writings: number;
  shares: number;
  photos: number;
  handouts: number;
  /** Days of the first and the last program; `null` without any. */
  firstOn: string | null;
  lastOn: string | null;
}

export const NO_FACTS: LibraryFacts = {
  programs: 0,
  inTrash: 0,
  reflections: 0,
  writings: 0,
  shares: 0,
  photos: 0,
  handouts: 0,
  firstOn: null,
  lastOn: null,
};

export function countMonth(facts: LibraryFacts, month: MonthDocument): LibraryFacts {
  const held = month.programs.filter(({ deletedAt }) => deletedAt === null);
  const days = held.map(({ heldOn }) => heldOn).toSorted();
  const first = days[0] ?? null;
  const last = days.at(-1) ?? null;
  return {
    ...facts,
    programs: facts.programs + held.length,
    inTrash: facts.inTrash + month.programs.length - held.length,
    reflections:
      facts.reflections + month.reflections.filter(({ answers }) => answers.length > 0).length,
    firstOn: earlier(facts.firstOn, first),
    lastOn: later(facts.lastOn, last),
  };
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** Counts a file by its name alone: photos and handouts, without what was set aside. */
export function countFile(facts: LibraryFacts, name: string): LibraryFacts {
  if (/^photos\/[0-9a-f]{64}\.\w+$/.test(name)) return { ...facts, photos: facts.photos + 1 };
  if (/^handouts\/[0-9a-f]{64}$/.test(name)) return { ...facts, handouts: facts.handouts + 1 };
  return facts;
}
