import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { listDueDays, type DueDay } from '../../shared/proposals/decide-due';
import { toDay } from '../ipc/to-day';
import type { Library } from '../store/library';
import { writeAtomically } from '../store/write-atomically';

const memorySchema = z.array(z.string().max(300)).max(2_000);
/** Older ones are of days that have passed. */
const MOST_REMEMBERED = 500;

/** Looks for days that are near; each is remembered before it is shown, so that none comes twice. */
export function createDueClock(deps: {
  library: Pick<Library, 'settings' | 'proposals'>;
  memoryFile: string;
  now: () => Date;
  show: (day: DueDay) => void;
}): { check: () => Promise<void> } {
  let shown = readMemory(deps.memoryFile);
  return {
    async check() {
      if (!deps.library.settings.read().settings.proposals.isReminding) return;
      const { proposals } = deps.library.proposals.read();
      const days = listDueDays(proposals, toDay(deps.now()), new Set(shown));
      if (days.length === 0) return;
      shown = [...shown, ...days.map(({ key }) => key)].slice(-MOST_REMEMBERED);
      await writeAtomically(deps.memoryFile, Buffer.from(JSON.stringify(shown), 'utf8'));
      for (const day of days) deps.show(day);
    },
  };
}

/** A lost or broken file only means "nothing yet". */
function readMemory(file: string): string[] {
  try {
    const memory = memorySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return memory.success ? memory.data : [];
  } catch {
    return [];
  }
}
