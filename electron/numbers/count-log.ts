import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import type { NumbersPage } from '../../shared/numbers/numbers-page';
import type { NumbersQuery } from '../../shared/numbers/numbers-query';
import { tallyNumbers } from '../../shared/numbers/tally-numbers';
import type { ProgramDetails } from '../../shared/programs/program-details';

/** Counted at a stretch, so that saves and the window are not kept waiting. */
const STRETCH_MILLISECONDS = 8;

/** Programs between two looks at the clock. */
const STEP = 100;

/** The numbers of the log as it stood when they were asked for. */
export async function countLog(
  programs: { listAll(): ProgramDetails[] },
  query: NumbersQuery,
  today: string,
): Promise<NumbersPage> {
  const tally = tallyNumbers(query, today);
  const log = programs.listAll();
  // Listing a long log is a stretch by itself.
  await setImmediate();
  let startedAt = performance.now();
  for (const [index, { program }] of log.entries()) {
    tally.add(program);
    if (index % STEP === 0 && performance.now() - startedAt > STRETCH_MILLISECONDS) {
      await setImmediate();
      startedAt = performance.now();
    }
  }
  return tally.finish();
}
