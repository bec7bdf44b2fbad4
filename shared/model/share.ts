import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from './id';

/** The fact that a writing went to a venue on a day, and what came back. */
export const shareSchema = z.strictObject({
  id: idSchema,
  /** `null` where it was said aloud and never written here. */
  writingId: idSchema.nullable(),
  programIds: z.array(idSchema).max(500),
  venueId: z.string().min(1).max(40),
  /** Title at the time of sharing, so that the ledger outlives the writing. */
  title: z.string().max(300),
  sharedOn: daySchema,
  link: z.string().max(2_000),
  cameBack: z.string().max(20_000),
  createdAt: instantSchema,
  /** Set while it lies in the trash. */
  deletedAt: instantSchema.nullable().default(null),
});

export type Share = z.infer<typeof shareSchema>;
