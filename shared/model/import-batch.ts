import { z } from 'zod';
import { idSchema, instantSchema } from './id';

/** One import of a file: what came in, so that it can be undone and is never done twice. */
export const importBatchSchema = z.strictObject({
  id: idSchema,
  fileName: z.string().max(500),
  importedAt: instantSchema,
  added: z.int().min(0),
  alreadyThere: z.int().min(0),
  skipped: z.int().min(0),
  undoneAt: instantSchema.nullable(),
});

export type ImportBatch = z.infer<typeof importBatchSchema>;
