import type { ProgramSummary } from '../programs/summarise-program';
import { formatCount } from './number-words';
import { isSameSeries } from './place-in-series';

type Counted = Pick<ProgramSummary, 'title' | 'series' | 'heldOn' | 'sessions' | 'heads'>;

/**
 * What the log proves about some programs, in one sentence: "You have run 14 sessions of Toddler
 * Time for 203 people since 2021." Uncounted sessions make it "at least"; `null` without programs.
 */
export function describeEvidence(programs: readonly Counted[]): string | null {
  const [first] = programs;
  if (first === undefined) return null;
  const sessions = programs.reduce((sum, program) => sum + program.sessions, 0);
  const isOneSeries = programs.every((program) => isSameSeries(program, first));
  const name = first.series.trim() || first.title.trim();
  if (sessions === 1)
    return `You ran ${name}${describeHeads(programs)} ${describeYears(programs)}.`;
  const what = `${formatCount(sessions)} ${isOneSeries ? `sessions of ${name}` : 'program sessions'}`;
  return `You have run ${what}${describeHeads(programs)} ${describeYears(programs)}.`;
}

/** The programs that speak for this one: its series once it has repeats, else all of her log. */
export function chooseEvidence<T extends Counted>(
  program: Pick<Counted, 'title' | 'series'>,
  log: readonly T[],
): T[] {
  const series = log.filter((other) => isSameSeries(other, program));
  return series.reduce((sum, other) => sum + other.sessions, 0) > 1 ? series : [...log];
}

function describeHeads(programs: readonly Counted[]): string {
  const counted = programs.flatMap(({ heads }) => (heads === null ? [] : [heads]));
  const heads = counted.reduce((sum, count) => sum + count, 0);
  if (heads === 0) return '';
  const atLeast = counted.length < programs.length ? 'at least ' : '';
  return ` for ${atLeast}${formatCount(heads)} ${heads === 1 ? 'person' : 'people'}`;
}

function describeYears(programs: readonly Counted[]): string {
  const years = programs.map(({ heldOn }) => heldOn.slice(0, 4)).toSorted();
  const first = years[0] ?? '';
  return first === years.at(-1) ? `in ${first}` : `since ${first}`;
}
