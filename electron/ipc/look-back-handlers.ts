import { setImmediate } from 'node:timers/promises';
import type { Handlers } from '../../shared/ipc/api';
import { gatherOnThisDay } from '../../shared/look-back/gather-on-this-day';
import { gatherStrength, gatherStrengths } from '../../shared/look-back/gather-strengths';
import { gatherWeek } from '../../shared/look-back/gather-week';
import { gatherYear } from '../../shared/look-back/gather-year';
import { findEvidence } from '../../shared/look-back/strengths/find-evidence';
import { succeed } from '../../shared/result';
import type { Library } from '../store/library';

/** Programs read at a stretch: a few milliseconds, so that saves and the window are not kept waiting. */
const STRETCH = 200;

/** All of it is derived from the log when it is asked for; nothing is stored. */
export function createLookBackHandlers(deps: {
  library: Pick<Library, 'programs'>;
}): Handlers<'lookBack'> {
  const { programs } = deps.library;

  /** The log, with its evidence found already: that is the slow part, and it is remembered. */
  async function readLog() {
    const log = programs.listAll();
    for (const [index, details] of log.entries()) {
      findEvidence(details);
      if (index % STRETCH === STRETCH - 1) await setImmediate();
    }
    return log;
  }

  return {
    week: ({ on }) => Promise.resolve(succeed(gatherWeek(programs.listAll(), on))),
    year: ({ year }) => Promise.resolve(succeed(gatherYear(programs.listAll(), year))),
    onThisDay: ({ on }) => Promise.resolve(succeed(gatherOnThisDay(programs.listAll(), on))),
    strengths: async () => succeed(gatherStrengths(await readLog())),
    strength: async ({ id }) => succeed(gatherStrength(await readLog(), id)),
  };
}
