import { ordinalOf, weightOf } from './weigh-words';

/** Ids, best first: those that hold each word as it was typed (or begun), then those that come close. */
export interface FoundIds {
  same: string[];
  close: string[];
  /** Nothing holds all the words; these hold some of them. */
  isPartial: boolean;
}

/** A word that answers a word that is looked for. */
export interface WordAnswer {
  postings: readonly number[];
  factor: number;
  isSame: boolean;
}

/** Adds up what each word says about each program. */
export function rankFound(
  answersOfWords: readonly WordAnswer[][],
  ids: readonly string[],
): FoundIds {
  const count = ids.length;
  const scores = new Float64Array(count);
  const held = new Uint8Array(count);
  const heldAsTyped = new Uint8Array(count);
  for (const answers of answersOfWords) {
    const best = new Float64Array(count);
    const isSame = new Uint8Array(count);
    for (const answer of answers) {
      // A word that few programs hold says more.
      const factor = answer.factor * Math.log(1 + count / (answer.postings.length + 0.5));
      for (const posting of answer.postings) {
        const ordinal = ordinalOf(posting);
        const score = weightOf(posting) * factor;
        if (score > (best[ordinal] ?? 0)) best[ordinal] = score;
        if (answer.isSame) isSame[ordinal] = 1;
      }
    }
    for (let ordinal = 0; ordinal < count; ordinal += 1) {
      const score = best[ordinal] ?? 0;
      if (score === 0) continue;
      scores[ordinal] = (scores[ordinal] ?? 0) + score;
      held[ordinal] = (held[ordinal] ?? 0) + 1;
      heldAsTyped[ordinal] = (heldAsTyped[ordinal] ?? 0) + (isSame[ordinal] ?? 0);
    }
  }
  const all = answersOfWords.length;
  if (all === 0) return { same: [], close: [], isPartial: false };
  const pick = (isWanted: (ordinal: number) => boolean): string[] =>
    inOrder(ids, scores, (ordinal) => ids[ordinal] !== '' && isWanted(ordinal));
  const same = pick((ordinal) => heldAsTyped[ordinal] === all);
  const close = pick((ordinal) => held[ordinal] === all && heldAsTyped[ordinal] !== all);
  if (same.length + close.length > 0 || all === 1) return { same, close, isPartial: false };
  return { same: [], close: pick((ordinal) => (held[ordinal] ?? 0) > 0), isPartial: true };
}

/** Room for an ordinal below a score in one number that is still exact. */
const ORDINALS = 2 ** 22;
const SCORE_STEPS = 256;

/** Best first; among equals, what was put in first. Sorted as plain numbers, which is quick. */
function inOrder(
  ids: readonly string[],
  scores: Float64Array,
  isWanted: (ordinal: number) => boolean,
): string[] {
  const keys = new Float64Array(ids.length);
  let found = 0;
  for (let ordinal = 0; ordinal < ids.length; ordinal += 1) {
    if (!isWanted(ordinal)) continue;
    const score = Math.round((scores[ordinal] ?? 0) * SCORE_STEPS);
    keys[found] = -score * ORDINALS + ordinal;
    found += 1;
  }
  const sorted = keys.subarray(0, found).sort();
  return Array.from(sorted, (key) => ids[((key % ORDINALS) + ORDINALS) % ORDINALS] ?? '');
}
