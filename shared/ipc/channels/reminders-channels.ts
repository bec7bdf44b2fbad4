import { z } from 'zod';
import type { ReminderAbilities } from '../../reminders/reminder-abilities';
import { channel, nothing } from './channel';

export const remindersChannels = {
  abilities: channel<ReminderAbilities>()(nothing),
  setStartAtLogin: channel<ReminderAbilities>()(z.strictObject({ isOn: z.boolean() })),
  /** The reminder that was shown comes once more in an hour. */
  snooze: channel<null>()(nothing),
} as const;
