import type { AppError } from '../../shared/ipc/app-error';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { succeed, type Result } from '../../shared/result';
import { api } from '../api';

/** Work at a stretch: a frame, so that she can go on typing while 50,000 lines are read. */
const STRETCH_MILLISECONDS = 12;

/** All lines of the log, newest first, as they are at one moment. */
export async function readLog(): Promise<Result<ProgramSummary[], AppError>> {
  let programs: ProgramSummary[] = [];
  let reading = 0;
  for (let part = 0; ; part += 1) {
    const answered = await api.search.log({ reading, part });
    if (!answered.ok) return answered;
    const { texts, isLast } = answered.value;
    if (answered.value.reading !== reading) programs = [];
    ({ reading, part } = answered.value);
    await readInto(programs, texts);
    if (isLast) return succeed(programs);
  }
}

async function readInto(programs: ProgramSummary[], texts: readonly string[]): Promise<void> {
  let since = performance.now();
  for (const text of texts) {
    // Written by our own main process from this very type: there is nothing to check.
    programs.push(...(JSON.parse(text) as ProgramSummary[]));
    if (performance.now() - since < STRETCH_MILLISECONDS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
