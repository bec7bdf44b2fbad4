import { z } from 'zod';
import { monthSchema } from '../id';
import { programSchema } from '../program';
import { reflectionSchema } from '../reflection';

export const MONTH_VERSION = 2;

/** `programs/<YYYY-MM>.json`: the programs held in a month, with their reflections. */
export const monthDocumentSchema = z.strictObject({
  version: z.literal(MONTH_VERSION),
  month: monthSchema,
  programs: z.array(programSchema),
  reflections: z.array(reflectionSchema),
});

export type MonthDocument = z.infer<typeof monthDocumentSchema>;

export function emptyMonthDocument(month: string): MonthDocument {
  return { version: MONTH_VERSION, month, programs: [], reflections: [] };
}
