import type { Portfolio } from '../model/portfolio';

interface Held {
  id: string;
  heldOn: string;
  heldOnPrecision: 'day' | 'month';
}

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

/** The programs of a portfolio, in the order in which they come. */
export function choosePrograms<Program extends Held>(
  programs: readonly Program[],
  portfolio: Pick<Portfolio, 'from' | 'to' | 'leftOutProgramIds'>,
): Program[] {
  const leftOut = new Set(portfolio.leftOutProgramIds);
  return programs.filter((program) => isInRange(program, portfolio) && !leftOut.has(program.id));
}
