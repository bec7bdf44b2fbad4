import type { AppError } from '../../shared/ipc/app-error';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { fromSummaryRow, type SummaryRow } from '../../shared/programs/summary-rows';
import { succeed, type Result } from '../../shared/result';
import { api } from '../api';

/** Work at a stretch: a frame, so that she can go on typing while 50,000 lines are read. */
const STRETCH_MILLISECONDS = 12;

/** All lines of the log, newest first, as they are at one moment. */
export async function readLog(): Promise<Result<ProgramSummary[], AppError>> {
  let programs: ProgramSummary[] = [];
  let reading = 0;
  let asked = api.search.log({ reading, part: 0 });
  for (;;) {
    const answered = await asked;
    if (!answered.ok) return answered;
    const { texts, part, isLast } = answered.value;
    if (answered.value.reading !== reading) programs = [];
    ({ reading } = answered.value);
    // The next part is on its way while this one is read.
    if (!isLast) asked = api.search.log({ reading, part: part + 1 });
    await readInto(programs, texts);
    if (isLast) return succeed(programs);
  }
}

async function readInto(programs: ProgramSummary[], texts: readonly string[]): Promise<void> {
  let since = performance.now();
  for (const text of texts) {
    // Written by our own main process from this very type: there is nothing to check.
    for (const row of JSON.parse(text) as SummaryRow[]) programs.push(fromSummaryRow(row));
    if (performance.now() - since < STRETCH_MILLISECONDS) continue;
    await nextTurn();
    since = performance.now();
  }
}

/** A turn of the event loop without the 4 ms that timers are held back by. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
