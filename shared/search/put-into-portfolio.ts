import type { Portfolio } from '../model/portfolio';
import type { ProgramSummary } from '../programs/summarise-program';

type Dated = Pick<ProgramSummary, 'id' | 'heldOn'>;

const isWithin = ({ heldOn }: Dated, { from, to }: Pick<Portfolio, 'from' | 'to'>): boolean =>
  (from === null || heldOn >= from) && (to === null || heldOn <= to);

/**
 * The part of a new portfolio that says which programs are in it: the days from the first to the
 * last of the chosen ones, without the others that lie between.
 */
export function rangeOfChosen(
  log: readonly Dated[],
  chosen: ReadonlySet<string>,
): Pick<Portfolio, 'from' | 'to' | 'leftOutProgramIds'> {
  const days = log.filter(({ id }) => chosen.has(id)).map(({ heldOn }) => heldOn);
  const range = {
    from: days.reduce((a, b) => (a < b ? a : b), days[0] ?? ''),
    to: days.reduce((a, b) => (a > b ? a : b), days[0] ?? ''),
  };
  const others = log.filter((program) => isWithin(program, range) && !chosen.has(program.id));
  return { ...range, leftOutProgramIds: others.map(({ id }) => id) };
}

/**
 * The portfolio with the chosen programs in its range. Where the range must grow for that, what
 * else lies in the new part stays out.
 */
export function putIntoPortfolio(
  portfolio: Portfolio,
  log: readonly Dated[],
  chosen: ReadonlySet<string>,
): Portfolio {
  const days = log.filter(({ id }) => chosen.has(id)).map(({ heldOn }) => heldOn);
  const from =
    portfolio.from === null ? null : days.reduce((a, b) => (a < b ? a : b), portfolio.from);
  const to = portfolio.to === null ? null : days.reduce((a, b) => (a > b ? a : b), portfolio.to);
  const brought = log
    .filter((program) => isWithin(program, { from, to }) && !isWithin(program, portfolio))
    .map(({ id }) => id);
  const leftOut = new Set([...portfolio.leftOutProgramIds, ...brought]);
  for (const id of chosen) leftOut.delete(id);
  return { ...portfolio, from, to, leftOutProgramIds: [...leftOut] };
}
