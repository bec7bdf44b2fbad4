import { z } from 'zod';
import { instantSchema } from './id';
import { venueSchema } from './venue';

export const OWN_VENUES_LIMIT = 200;

/** A venue that she added, or a built-in one that she changed. */
export const ownVenueSchema = z.strictObject({
  venue: venueSchema,
  /** The built-in venue that it started from; `null` for one of her own. */
  originId: z.string().max(40).nullable(),
  /** It stands in the place of its origin (an edit), or beside it (a copy). */
  isInPlace: z.boolean(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Set where she removed it: writings that went there still open. */
  deletedAt: instantSchema.nullable(),
  /** It has left the trash too; kept for the writings and shares that name it. */
  isGone: z.boolean().default(false),
});

/** What she made of the venues: `venues.json`. */
export const ownVenuesSchema = z.strictObject({
  version: z.literal(2),
  venues: z.array(ownVenueSchema).max(OWN_VENUES_LIMIT),
  /** Built-in venues that she does not want to be offered. */
  hiddenIds: z.array(z.string().max(40)).max(500),
});

export type OwnVenue = z.infer<typeof ownVenueSchema>;
export type OwnVenues = z.infer<typeof ownVenuesSchema>;

export const NO_OWN_VENUES: OwnVenues = { version: 2, venues: [], hiddenIds: [] };
