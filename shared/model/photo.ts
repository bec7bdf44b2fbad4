import { z } from 'zod';

/** Hex SHA-256 of the file's bytes: its name in the library. */
export const fileHashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Who is in a photo and may be seen: what she knows about consent. */
export const PHOTO_CONSENTS = [
  'none-recorded',
  'no-people',
  'hands-or-backs',
  'crowd',
  'release-on-file',
] as const;

export const PHOTO_LIMITS = { photos: 100, altText: 1_000, caption: 500 } as const;

/** A photo of a program. The picture itself is a file of the library, re-encoded without metadata. */
export const photoSchema = z.strictObject({
  photoId: fileHashSchema,
  /** Pixels, upright, as stored. */
  width: z.int().min(1).max(2_048),
  height: z.int().min(1).max(2_048),
  /** What it shows, for who can't see it. */
  altText: z.string().max(PHOTO_LIMITS.altText),
  caption: z.string().max(PHOTO_LIMITS.caption),
  consent: z.enum(PHOTO_CONSENTS),
});

export type PhotoConsent = (typeof PHOTO_CONSENTS)[number];
export type Photo = z.infer<typeof photoSchema>;
