import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from './id';

export const FOLLOW_UP_LIMITS = { who: 200, what: 1_000, followUps: 5_000 } as const;

/** Somebody to thank, to answer or to ask. */
export const followUpSchema = z.strictObject({
  id: idSchema,
  who: z.string().trim().min(1).max(FOLLOW_UP_LIMITS.who),
  what: z.string().max(FOLLOW_UP_LIMITS.what),
  /** The share that it came from. */
  shareId: idSchema.nullable(),
  dueOn: daySchema.nullable(),
  doneAt: instantSchema.nullable(),
  createdAt: instantSchema,
});

/** The people and places that she learns with: `network.json`. */
export const learningNetworkSchema = z.strictObject({
  version: z.literal(1),
  followUps: z.array(followUpSchema).max(FOLLOW_UP_LIMITS.followUps),
  /** Venues that she looks in on. */
  followedVenueIds: z.array(z.string().min(1).max(40)).max(500),
  /** Minutes a week that she wants to spend on it; `null` until she says. */
  minutesAWeek: z.int().min(5).max(600).nullable(),
});

export type FollowUp = z.infer<typeof followUpSchema>;
export type LearningNetwork = z.infer<typeof learningNetworkSchema>;

export const NO_LEARNING_NETWORK: LearningNetwork = {
  version: 1,
  followUps: [],
  followedVenueIds: [],
  minutesAWeek: null,
};
