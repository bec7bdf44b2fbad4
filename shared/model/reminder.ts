import { z } from 'zod';
import { daySchema, instantSchema } from './id';

/** When she wants to be reminded. Off until she asks. */
export const reminderSettingsSchema = z.strictObject({
  isOn: z.boolean(),
  /** Days of the week on which she runs programs, 0 (Sunday) to 6. */
  weekdays: z.array(z.int().min(0).max(6)).max(7),
  /** The hour after which she is reminded, `HH:MM` in her time zone. */
  after: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});

/** What was shown on this machine; not a part of the library. */
export const reminderMemorySchema = z.strictObject({
  lastShownOn: daySchema.nullable(),
  snoozedUntil: instantSchema.nullable(),
});

export type ReminderSettings = z.infer<typeof reminderSettingsSchema>;
export type ReminderMemory = z.infer<typeof reminderMemorySchema>;

export const NO_REMINDERS: ReminderSettings = { isOn: false, weekdays: [], after: '16:00' };
export const NOTHING_SHOWN: ReminderMemory = { lastShownOn: null, snoozedUntil: null };
