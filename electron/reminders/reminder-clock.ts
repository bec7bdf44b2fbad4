import type { ReminderMemory } from '../../shared/model/reminder';
import { decideReminder, type ReminderTarget } from '../../shared/reminders/decide-reminder';
import { toDay } from '../ipc/to-day';
import type { Library } from '../store/library';
import { readReminderMemory, writeReminderMemory } from './reminder-memory';

const SNOOZE_MS = 60 * 60 * 1000;

export interface ReminderClock {
  /** Shows a reminder if one is due. */
  check: () => Promise<void>;
  /** The one that was shown comes once more in an hour, if it is still today then. */
  snooze: () => Promise<void>;
}

/** Decides when to remind, and remembers that it did before it shows anything: never twice. */
export function createReminderClock(deps: {
  library: { settings: Library['settings']; programs: Pick<Library['programs'], 'listSummaries'> };
  memoryFile: string;
  now: () => Date;
  show: (target: ReminderTarget) => void;
}): ReminderClock {
  let memory: ReminderMemory = readReminderMemory(deps.memoryFile);

  const remember = async (next: ReminderMemory): Promise<void> => {
    memory = next;
    await writeReminderMemory(deps.memoryFile, next);
  };

  return {
    async check() {
      const { reminders } = deps.library.settings.read().settings;
      if (!reminders.isOn) return;
      const now = deps.now();
      const moment = {
        today: toDay(now),
        weekday: now.getDay(),
        time: now.toTimeString().slice(0, 5),
        at: now.toISOString(),
      };
      const programs = deps.library.programs.listSummaries();
      const target = decideReminder(reminders, memory, programs, moment);
      if (target === null) return;
      await remember({ lastShownOn: moment.today, snoozedUntil: null });
      deps.show(target);
    },
    async snooze() {
      const until = new Date(deps.now().getTime() + SNOOZE_MS).toISOString();
      await remember({ ...memory, snoozedUntil: until });
    },
  };
}
