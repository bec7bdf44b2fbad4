import { z } from 'zod';
import { daySchema } from '../model/id';

/** Which programs are counted: those of a time, and where she says so of one branch or series. */
export const numbersQuerySchema = z.strictObject({
  from: daySchema,
  to: daySchema,
  branch: z.string().max(300).nullable(),
  series: z.string().max(300).nullable(),
});

export type NumbersQuery = z.infer<typeof numbersQuerySchema>;
