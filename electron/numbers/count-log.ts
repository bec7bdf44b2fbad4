import { setImmediate } from 'node:timers/promises';
import type { NumbersPage } from '../../shared/numbers/numbers-page';
import type { NumbersQuery } from '../../shared/numbers/numbers-query';
import { tallyNumbers } from '../../shared/numbers/tally-numbers';
import type { ProgramDetails } from '../../shared/programs/program-details';

/** Programs counted at a stretch: a few milliseconds, so that saves and the window are not kept waiting. */
const STRETCH = 1_500;

/** The numbers of the log as it stands now. */
export async function countLog(
  programs: { listAll(): ProgramDetails[] },
  query: NumbersQuery,
  today: string,
): Promise<NumbersPage> {
  const tally = tallyNumbers(query, today);
  for (const [index, { program }] of programs.listAll().entries()) {
    tally.add(program);
    if (index % STRETCH === STRETCH - 1) await setImmediate();
  }
  return tally.finish();
}
