import { compareNewestThenId } from '../programs/compare-programs';
import { nameKey } from '../text/spellings';
import type { ProgramSummary } from '../programs/summarise-program';

/** What is looked at of another program to place this one among the repeats of the same. */
export type SeriesMember = Pick<
  ProgramSummary,
  'id' | 'title' | 'series' | 'heldOn' | 'createdAt' | 'sessions' | 'heads'
>;

export interface PlaceInSeries {
  /** The series, or the title where no series was given: "ran it again" keeps the title. */
  name: string;
  /** 1 is the first in the log; the first one of them for a monthly total. */
  sessionNumber: number;
  /** How many entries of it were held before this one. */
  entriesBefore: number;
  /** Median heads a session of those held before; `null` with fewer than three counted. */
  usualHeads: number | null;
}

const LEAST_COUNTED = 3;

export function findPlaceInSeries(
  program: Omit<SeriesMember, 'heads' | 'sessions'>,
  others: readonly SeriesMember[],
): PlaceInSeries {
  const key = keyOf(program);
  const before = others.filter(
    (other) => keyOf(other) === key && compareNewestThenId(program, other) < 0,
  );
  return {
    name: nameOf(program),
    sessionNumber: before.reduce((sum, other) => sum + other.sessions, 1),
    entriesBefore: before.length,
    usualHeads: findUsualHeads(before),
  };
}

function findUsualHeads(before: readonly SeriesMember[]): number | null {
  const counted = before
    .flatMap((other) => (other.heads === null ? [] : [other.heads / other.sessions]))
    .toSorted((a, b) => a - b);
  if (counted.length < LEAST_COUNTED) return null;
  const lower = counted[Math.floor((counted.length - 1) / 2)] ?? 0;
  const upper = counted[Math.ceil((counted.length - 1) / 2)] ?? 0;
  return Math.round((lower + upper) / 2);
}

/** The series, or the title where no series was given. */
export function nameOf(program: Pick<SeriesMember, 'series' | 'title'>): string {
  return program.series.trim() || program.title.trim();
}

/** Equal for programs of the same series; spaces and capitals do not matter. */
export function keyOf(program: Pick<SeriesMember, 'series' | 'title'>): string {
  return nameKey(nameOf(program));
}

/** By name of the series, or by title where neither has one; spaces and capitals do not matter. */
export function isSameSeries(
  a: Pick<SeriesMember, 'series' | 'title'>,
  b: Pick<SeriesMember, 'series' | 'title'>,
): boolean {
  return keyOf(a) === keyOf(b);
}
