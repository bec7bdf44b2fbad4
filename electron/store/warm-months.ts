import { setImmediate } from 'node:timers/promises';
import type { MonthFiles } from './month-files';

/** Work at a stretch: nobody should notice. */
const STRETCH_MILLISECONDS = 8;

export async function warmMonths(months: MonthFiles): Promise<void> {
  let since = performance.now();
  for (const month of months.months()) {
    months.file(month).read();
    if (performance.now() - since < STRETCH_MILLISECONDS) continue;
    await setImmediate();
    since = performance.now();
  }
}
