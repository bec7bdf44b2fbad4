import { foldText } from '../text/fold-text';
import type { ProgramSummary } from './summarise-program';

export interface SeriesSoFar {
  name: string;
  /** Its newest session. */
  lastId: string;
  lastOn: string;
  /** The days of its entries, newest first; those of which only the month is known are left out. */
  days: string[];
}

/** Her series, the one that ran last first. `programs` come newest first. */
export function listSeries(programs: readonly ProgramSummary[]): SeriesSoFar[] {
  const found = new Map<string, SeriesSoFar>();
  for (const { id, series, heldOn, heldOnPrecision } of programs) {
    if (series === '') continue;
    const key = foldText(series);
    const days = heldOnPrecision === 'day' ? [heldOn] : [];
    const known = found.get(key);
    if (known === undefined) found.set(key, { name: series, lastId: id, lastOn: heldOn, days });
    else known.days.push(...days);
  }
  return [...found.values()];
}

const WORD_GOES_ON = /^[\p{L}\p{N}]/u;

/**
 * The series that a title names: by itself, or in front of something more ("Toddler Time: owls"),
 * whatever its case and accents; the longest where several fit.
 */
export function findSeries(series: readonly SeriesSoFar[], title: string): SeriesSoFar | undefined {
  const sought = foldText(title.trim());
  return series
    .filter(({ name }) => {
      const folded = foldText(name);
      return sought.startsWith(folded) && !WORD_GOES_ON.test(sought.slice(folded.length));
    })
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}
