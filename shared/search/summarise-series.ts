import { groupBySeries } from '../look-back/group-by-series';
import type { ProgramSummary } from '../programs/summarise-program';
import { nameOf } from '../reflections/place-in-series';

/** A program that was run more than once, in short. */
export interface SeriesSummary {
  name: string;
  entries: number;
  sessions: number;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** `month` where that is all that is known of one of the two. */
  precision: 'day' | 'month';
  /** Together, of those that were counted. */
  heads: number;
  notCounted: number;
  /** Median heads a session; `null` where nothing was counted. */
  usualHeads: number | null;
  latestId: string;
}

/**
 * The series of the log, those with a name that was given, or a title that was used again; the one
 * that was run last comes first.
 * @param programs in any order
 */
export function listSeriesSummaries(programs: readonly ProgramSummary[]): SeriesSummary[] {
  return groupBySeries(programs.toSorted(compareNewest))
    .filter((group) => group.length > 1 || group.some(({ series }) => series.trim() !== ''))
    .map(summariseSeries)
    .toSorted((a, b) => (a.to < b.to ? 1 : -1));
}

const compareNewest = (a: ProgramSummary, b: ProgramSummary): number =>
  a.heldOn === b.heldOn ? (a.createdAt < b.createdAt ? 1 : -1) : a.heldOn < b.heldOn ? 1 : -1;

/** @param group the programs of one series, newest first, at least one */
export function summariseSeries(group: readonly ProgramSummary[]): SeriesSummary {
  const [latest] = group;
  const perSession = group
    .flatMap(({ heads, sessions }) => (heads === null ? [] : [heads / sessions]))
    .toSorted((a, b) => a - b);
  return {
    name: latest === undefined ? '' : nameOf(latest),
    entries: group.length,
    sessions: group.reduce((sum, { sessions }) => sum + sessions, 0),
    from: group.at(-1)?.heldOn ?? '',
    to: latest?.heldOn ?? '',
    precision: [latest, group.at(-1)].some((one) => one?.heldOnPrecision === 'month')
      ? 'month'
      : 'day',
    heads: group.reduce((sum, { heads }) => sum + (heads ?? 0), 0),
    notCounted: group.filter(({ heads }) => heads === null).length,
    usualHeads: median(perSession),
    latestId: latest?.id ?? '',
  };
}

function median(sorted: readonly number[]): number | null {
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)];
  return lower === undefined || upper === undefined ? null : Math.round((lower + upper) / 2);
}
