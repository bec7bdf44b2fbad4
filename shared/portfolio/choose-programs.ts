import type { Portfolio } from '../model/portfolio';
import { keyOf } from '../reflections/place-in-series';
import { foldText } from '../text/fold-text';

interface Held {
  id: string;
  heldOn: string;
  heldOnPrecision: 'day' | 'month';
}

/** What programs are picked by. */
export interface Pickable extends Held {
  title: string;
  series: string;
  branch: string;
  kind: string;
  tags: readonly string[];
  isStarred: boolean;
}

type Choice = Pick<Portfolio, 'from' | 'to' | 'picks' | 'leftOutProgramIds'>;

/** Both ends belong to the range. A program of which only the month is known is in with any day of it. */
export function isInRange(program: Held, range: Pick<Portfolio, 'from' | 'to'>): boolean {
  // No month has a 32nd day, but as text it comes after every day that it has.
  const lastDay =
    program.heldOnPrecision === 'month' ? `${program.heldOn.slice(0, 7)}-32` : program.heldOn;
  return (
    (range.from === null || lastDay >= range.from) &&
    (range.to === null || program.heldOn <= range.to)
  );
}

/** In the range and of what she picks: those among which she can leave some out. */
export function pickPrograms<Program extends Pickable>(
  programs: readonly Program[],
  { from, to, picks }: Omit<Choice, 'leftOutProgramIds'>,
): Program[] {
  const words = foldText(picks.search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const series = new Set(picks.series.map((name) => keyOf({ title: name, series: name })));
  return programs.filter(
    (program) =>
      isInRange(program, { from, to }) &&
      (!picks.isStarred || program.isStarred) &&
      (series.size === 0 || series.has(keyOf(program))) &&
      (words.length === 0 || hasWords(program, words)),
  );
}

/** The programs of a portfolio, in the order in which they come. */
export function choosePrograms<Program extends Pickable>(
  programs: readonly Program[],
  portfolio: Choice,
): Program[] {
  const leftOut = new Set(portfolio.leftOutProgramIds);
  return pickPrograms(programs, portfolio).filter((program) => !leftOut.has(program.id));
}

/** The same words as the search of the log looks at. */
function hasWords(program: Pickable, words: readonly string[]): boolean {
  const { title, series, branch, kind, tags, heldOn } = program;
  const haystack = foldText([title, series, branch, kind, heldOn, ...tags].join('\n'));
  return words.every((word) => haystack.includes(word));
}
