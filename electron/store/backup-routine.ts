import { setTimeout as wait } from 'node:timers/promises';
import { makeDailyBackup } from './backups';
import { describeDiskError } from './disk-error';
import type { WriteGate } from './write-gate';

/** How long a save waits for the day's back-up, so that a usual library is backed up as it was before. */
const PATIENCE_MILLISECONDS = 1_000;

export interface BackupRoutine {
  /** Starts the day's back-up unless it was made; resolves soon, even while it is being made. */
  ensureToday(): Promise<void>;
  /** Resolves when no back-up is being made. */
  settle(): Promise<void>;
}

/** One back-up a day, in the background, at opening or before the first save of the day. */
export function createBackupRoutine(
  folder: string,
  gate: WriteGate,
  now: () => Date,
): BackupRoutine {
  /** The day of the last back-up that was tried: a full disk is not tried at every save. */
  let triedOn = '';
  let running: Promise<void> | null = null;
  /** Over with the back-up, or when it takes long. */
  let grace: Promise<void> = Promise.resolve();

  async function make(day: string): Promise<void> {
    try {
      // An empty library has nothing to back up yet: the next save tries again.
      if (!(await makeDailyBackup(folder, day))) triedOn = '';
    } catch (error) {
      // A save that fails for the same reason says so; a back-up alone is no reason to disturb her.
      describeDiskError(error);
    } finally {
      running = null;
    }
  }

  return {
    async ensureToday() {
      const day = toLocalDay(now());
      if (!gate.isReadOnly && triedOn !== day && running === null) {
        triedOn = day;
        running = make(day);
        grace = waitAtMost(running);
      }
      await grace;
    },
    async settle() {
      await running;
    },
  };
}

async function waitAtMost(running: Promise<void>): Promise<void> {
  const stop = new AbortController();
  const patience = wait(PATIENCE_MILLISECONDS, undefined, { signal: stop.signal });
  try {
    await Promise.race([running, patience]);
  } finally {
    stop.abort();
    // Its rejection is only the stop.
    await patience.catch(() => undefined);
  }
}

/** The day in her time zone, `YYYY-MM-DD`. */
export function toLocalDay(instant: Date): string {
  const month = String(instant.getMonth() + 1).padStart(2, '0');
  const day = String(instant.getDate()).padStart(2, '0');
  return `${String(instant.getFullYear())}-${month}-${day}`;
}
