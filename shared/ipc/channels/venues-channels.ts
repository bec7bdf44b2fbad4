import { z } from 'zod';
import type { OwnVenues } from '../../model/own-venues';
import { venueSchema } from '../../model/venue';
import { channel, nothing, venueIdSchema } from './channel';

const byVenue = z.strictObject({ id: venueIdSchema });

/** Each answers all that she made of the venues, as it is on the disk. */
export const venuesChannels = {
  get: channel<OwnVenues>()(nothing),
  /** `id: null` is a new venue; a built-in id changes the built-in in its place. */
  save: channel<{ own: OwnVenues; id: string }>()(
    z.strictObject({
      id: venueIdSchema.nullable(),
      /** The venue that a new one is a copy of. */
      originId: venueIdSchema.nullable(),
      /** Its id is not looked at: a new one gets its own. */
      venue: venueSchema,
    }),
  ),
  /** Hers leaves the lists; a changed built-in is as it came again. */
  remove: channel<OwnVenues>()(byVenue),
  restore: channel<OwnVenues>()(byVenue),
  setHidden: channel<OwnVenues>()(z.strictObject({ id: venueIdSchema, isHidden: z.boolean() })),
} as const;
