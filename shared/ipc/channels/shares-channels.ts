import { z } from 'zod';
import { daySchema, idSchema } from '../../model/id';
import type { Share } from '../../model/share';
import { channel, nothing, byId, venueIdSchema } from './channel';

export const sharesChannels = {
  list: channel<Share[]>()(nothing),
  add: channel<Share>()(
    z.strictObject({
      writingId: idSchema.nullable(),
      programIds: z.array(idSchema).max(500),
      venueId: venueIdSchema,
      title: z.string().max(300),
      sharedOn: daySchema,
      link: z.string().max(2_000),
      cameBack: z.string().max(20_000),
    }),
  ),
  update: channel<Share>()(
    z.strictObject({
      id: idSchema,
      sharedOn: daySchema,
      link: z.string().max(2_000),
      cameBack: z.string().max(20_000),
    }),
  ),
  remove: channel<Share>()(byId),
  /** Puts a removed share back as it was. */
  restore: channel<Share>()(byId),
} as const;
