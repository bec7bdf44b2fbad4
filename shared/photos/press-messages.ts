import { z } from 'zod';
import { PICTURE_TYPES } from './picture-header';

/** What the photo press is asked: one picture, decoded, turned upright, made smaller, as JPEG. */
export const pressRequestSchema = z.strictObject({
  id: z.int(),
  bytes: z.instanceof(Uint8Array),
  type: z.enum(PICTURE_TYPES),
  /** The longer side at most, in pixels. */
  maxSide: z.int().min(1).max(10_000),
  /** Of the JPEG, 0 to 1. */
  quality: z.number().min(0).max(1),
});

/** `bytes` is `null` where the picture could not be decoded. */
export const pressReplySchema = z.strictObject({
  id: z.int(),
  bytes: z.instanceof(Uint8Array).nullable(),
});

export type PressRequest = z.infer<typeof pressRequestSchema>;
export type PressReply = z.infer<typeof pressReplySchema>;
