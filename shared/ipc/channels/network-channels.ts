import { z } from 'zod';
import { followUpSchema, type LearningNetwork } from '../../model/learning-network';
import { idSchema } from '../../model/id';
import { byId, channel, nothing, venueIdSchema } from './channel';

const followUpParts = followUpSchema.omit({ id: true, createdAt: true });

/** Her learning network: each answers the whole of it, which is small. */
export const networkChannels = {
  get: channel<LearningNetwork>()(nothing),
  /** With an id it is changed, or put back where it was removed; without one it is added. */
  saveFollowUp: channel<LearningNetwork>()(
    z.strictObject({ id: idSchema.nullable(), followUp: followUpParts }),
  ),
  removeFollowUp: channel<LearningNetwork>()(byId),
  follow: channel<LearningNetwork>()(
    z.strictObject({ venueId: venueIdSchema, isFollowed: z.boolean() }),
  ),
  /** The next date of a venue as a calendar file; asks where to save. */
  saveDate: channel<{ fileName: string }>()(z.strictObject({ venueId: venueIdSchema })),
  setMinutes: channel<LearningNetwork>()(
    z.strictObject({ minutesAWeek: z.int().min(5).max(600).nullable() }),
  ),
} as const;
