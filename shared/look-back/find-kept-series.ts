import type { ProgramSummary } from '../programs/summarise-program';
import { nameOf } from '../reflections/place-in-series';
import { bound, type Bounded } from './bounded';
import { groupBySeries } from './group-by-series';
import { toLine, type ProgramLine } from './written-answer';

/** A series whose rooms were as full at the end of the year as at its start, or fuller. */
export interface KeptSeries {
  name: string;
  /** Entries with a count, and their medians of heads a session in the first and the later half. */
  counted: number;
  before: number;
  after: number;
  trend: 'rising' | 'steady';
  /** Those that were counted, oldest first. */
  programs: Bounded<ProgramLine>;
}

/** Fewer say nothing about a trend. */
const LEAST_COUNTED = 4;
const MOST_PROGRAMS = 24;

/**
 * The series of these programs (oldest first) that held or grew. Rising is a fifth more, and two
 * people at least; steady is within a tenth, or one person. What shrank is not listed: the log
 * shows it, and this page does not scold.
 */
export function findKeptSeries(programs: readonly ProgramSummary[]): KeptSeries[] {
  return groupBySeries(programs)
    .flatMap((members) => {
      const kept = judge(members);
      return kept === null ? [] : [kept];
    })
    .toSorted((a, b) => b.counted - a.counted || (a.name < b.name ? -1 : 1));
}

function judge(members: readonly ProgramSummary[]): KeptSeries | null {
  const countedMembers = members.filter(({ heads }) => heads !== null);
  const counted = countedMembers.map(({ heads, sessions }) => (heads ?? 0) / sessions);
  const [first] = members;
  if (first === undefined || counted.length < LEAST_COUNTED) return null;
  const middle = Math.floor(counted.length / 2);
  const before = findMedian(counted.slice(0, middle));
  const after = findMedian(counted.slice(-middle));
  const grew = after - before;
  if (after < 1) return null;
  const isRising = grew >= 2 && grew >= before / 5;
  const isSteady = grew > -1.01 || grew >= -before / 10;
  if (!isRising && !isSteady) return null;
  return {
    name: nameOf(first),
    counted: counted.length,
    before: Math.round(before),
    after: Math.round(after),
    trend: isRising ? 'rising' : 'steady',
    programs: bound(countedMembers.map(toLine), MOST_PROGRAMS),
  };
}

function findMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}
