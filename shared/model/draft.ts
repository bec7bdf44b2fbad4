import { z } from 'zod';
import { instantSchema } from './id';

/**
 * What she was typing when the window or the computer went away. Not validated beyond its size:
 * a half-filled form is allowed to be wrong.
 */
export const draftSchema = z.strictObject({
  /** Which form: `program:new`, `program:<id>`, `reflection:<id>:<promptId>`… */
  key: z.string().min(1).max(200),
  text: z.string().max(500_000),
  savedAt: instantSchema,
});

export type Draft = z.infer<typeof draftSchema>;
