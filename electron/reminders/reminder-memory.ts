import { readFileSync } from 'node:fs';
import {
  NOTHING_SHOWN,
  reminderMemorySchema,
  type ReminderMemory,
} from '../../shared/model/reminder';
import { writeAtomically } from '../store/write-atomically';

/** What was shown last on this machine. A lost or broken file only means "nothing yet". */
export function readReminderMemory(file: string): ReminderMemory {
  try {
    const memory = reminderMemorySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return memory.success ? memory.data : NOTHING_SHOWN;
  } catch {
    return NOTHING_SHOWN;
  }
}

export async function writeReminderMemory(file: string, memory: ReminderMemory): Promise<void> {
  await writeAtomically(file, Buffer.from(JSON.stringify(memory), 'utf8'));
}
