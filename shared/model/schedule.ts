import { z } from 'zod';

const timePart = {
  /** ISO weekday: 1 is Monday, 7 Sunday. */
  weekday: z.int().min(1).max(7),
  /** `HH:MM` on the clock of `zone`; `null` for "some time that day". */
  startTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  /** IANA name of the place whose clock counts, such as `America/New_York`. */
  zone: z.string().min(1).max(60).nullable(),
  minutes: z.int().min(1).max(1_440).nullable(),
};

/** When a venue meets: each week, or on the nth such weekday of each month. */
export const scheduleSchema = z.discriminatedUnion('every', [
  z.strictObject({ every: z.literal('week'), ...timePart }),
  z.strictObject({ every: z.literal('month'), nth: z.int().min(1).max(5), ...timePart }),
]);

export type Schedule = z.infer<typeof scheduleSchema>;
