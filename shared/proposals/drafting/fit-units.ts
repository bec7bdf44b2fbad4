import type { FormLimit } from '../../model/proposal-form';
import { countIn } from '../../text/count';
import { joinPieces, say, textOf, type Unit } from '../../writings/pieces';

/** A sentence with its place in the text, and how soon it is left out where there is no room. */
export interface Ranked {
  unit: Unit;
  place: number;
  rank: number;
  /** Which paragraph it stands in, counted from 0; without it the first. */
  paragraph?: number;
}

/** Chooses whole sentences by rank until the limit is full, and puts them in their order. */
export function fitRanked(candidates: readonly Ranked[], limit: FormLimit): Unit {
  const chosen: Ranked[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.rank - b.rank)) {
    const text = textOf(candidate.unit);
    if (text === '' || chosen.some(({ unit }) => textOf(unit) === text)) continue;
    if (isWithin(join([...chosen, candidate]), limit)) chosen.push(candidate);
  }
  return join(chosen);
}

/** Sentences from the first on, for as long as they fit. */
export function fitInOrder(units: readonly Unit[], limit: FormLimit | null): Unit {
  const ranked = units.map((unit, at) => ({ unit, place: at, rank: at }));
  return limit === null ? join(ranked) : fitRanked(ranked, limit);
}

function isWithin(unit: Unit, limit: FormLimit): boolean {
  return limit.max === null || countIn(limit.unit, textOf(unit)) <= limit.max;
}

function join(chosen: readonly Ranked[]): Unit {
  const paragraphs = new Map<number, Unit[]>();
  for (const { unit, paragraph = 0 } of chosen.toSorted((a, b) => a.place - b.place)) {
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), unit]);
  }
  return [...paragraphs.values()].flatMap((units, at) => [
    ...(at === 0 ? [] : [say('facts', '\n\n')]),
    ...joinPieces(units, ' '),
  ]);
}
