import type { Program } from '../model/program';
import { foldText } from '../text/fold-text';
import { linesOf } from './name-book';

/** Facts that may be other from one session to the next, in the order in which they are told. */
export const SESSION_FACTS = [
  'startTime',
  'minutes',
  'branch',
  'place',
  'kind',
  'ages',
  'partners',
] as const;
export type SessionFact = (typeof SESSION_FACTS)[number];

/** What is other in a session than in the one before it. */
export interface SessionDifference {
  /** Books, songs, steps and materials that the one before did not have. */
  added: string[];
  /** Those of the one before that this one did not have. */
  leftOut: string[];
  facts: SessionFact[];
}

type Plan = Pick<
  Program,
  SessionFact | 'books' | 'songs' | 'materials' | 'runningOrder' | 'heldOnPrecision'
>;

const LISTS: readonly ((plan: Plan) => string[])[] = [
  (plan) => linesOf(plan, 'books'),
  (plan) => linesOf(plan, 'songs'),
  (plan) => plan.runningOrder.map(({ what }) => what),
  (plan) => linesOf(plan, 'materials'),
];

const keyOf = (line: string): string =>
  foldText(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function missingIn(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(keyOf));
  return lines.filter((line) => !known.has(keyOf(line)));
}

/** Each line once: a song often stands among the songs and in the running order. */
function once(lines: readonly string[]): string[] {
  return [...new Map(lines.toReversed().map((line) => [keyOf(line), line])).values()].toReversed();
}

function isKnown(value: Plan[SessionFact]): boolean {
  return value !== null && value !== '' && value !== 'other' && String(value) !== '';
}

/**
 * What changed from one session of a series to the next. Blank is not nothing: where one of the two
 * has nothing written, there is nothing to compare. `null` where all that is known is the same.
 */
export function compareSessions(before: Plan, after: Plan): SessionDifference | null {
  if (before.heldOnPrecision === 'month' || after.heldOnPrecision === 'month') return null;
  const lists = LISTS.map((read) => [read(before), read(after)] as const).filter(
    ([earlier, later]) => earlier.length > 0 && later.length > 0,
  );
  const all = (plan: Plan): string[] => LISTS.flatMap((read) => read(plan));
  const difference: SessionDifference = {
    added: missingIn(once(lists.flatMap(([, later]) => later)), all(before)),
    leftOut: missingIn(once(lists.flatMap(([earlier]) => earlier)), all(after)),
    facts: SESSION_FACTS.filter(
      (fact) =>
        isKnown(before[fact]) &&
        isKnown(after[fact]) &&
        String(before[fact]) !== String(after[fact]),
    ),
  };
  const { added, leftOut, facts } = difference;
  return added.length + leftOut.length + facts.length === 0 ? null : difference;
}
