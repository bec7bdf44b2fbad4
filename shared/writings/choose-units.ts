import { countWords } from '../text/count';
import type { Piece } from '../model/writing';
import { joinPieces, textOf, type Unit } from './pieces';

/** A sentence that may stand in a short text. */
export interface Candidate {
  unit: Unit;
  /** Where it stands: neighbours of one paragraph share the whole number. */
  place: number;
  /** What is chosen first when not all of it fits; 0 is what the text is for. */
  rank: number;
  /** Sentences of one passage: a later one stands only after the ones before it. */
  run?: { name: string; at: number };
}

/** The most needed sentences that fit into `maxWords`, in their places, as paragraphs. Never a cut sentence. */
export function chooseUnits(candidates: readonly Candidate[], maxWords: number): Piece[] {
  let room = maxWords;
  const chosen: Candidate[] = [];
  const told = new Map<string, number>();
  for (const candidate of candidates.toSorted((a, b) => a.rank - b.rank)) {
    const words = countWords(textOf(candidate.unit));
    const { run } = candidate;
    if (words === 0 || words > room || (run && run.at !== (told.get(run.name) ?? 0))) continue;
    if (run) told.set(run.name, run.at + 1);
    room -= words;
    chosen.push(candidate);
  }
  const paragraphs = new Map<number, Unit[]>();
  for (const { unit, place } of chosen.toSorted((a, b) => a.place - b.place)) {
    const paragraph = Math.floor(place);
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), unit]);
  }
  return joinPieces(
    [...paragraphs.values()].map((units) => joinPieces(units, ' ')),
    '\n\n',
  );
}
