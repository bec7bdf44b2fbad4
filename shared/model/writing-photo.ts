import { z } from 'zod';
import { fileHashSchema, PHOTO_LIMITS } from './photo';

/** A photo of one of its programs that goes along with a writing. Consent is asked of the program. */
export const writingPhotoSchema = z.strictObject({
  photoId: fileHashSchema,
  altText: z.string().max(PHOTO_LIMITS.altText),
});
