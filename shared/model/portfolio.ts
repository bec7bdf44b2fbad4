import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from './id';

export const PORTFOLIO_SECTIONS = ['numbers', 'programs', 'shares'] as const;

/** A chosen range of programs, reflections and shares, as a document. */
export const portfolioSchema = z.strictObject({
  id: idSchema,
  title: z.string().max(200),
  subtitle: z.string().max(300),
  /** Both ends belong to the range; `null` is open. */
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  /** Programs in the range that she took out, so that new ones come in by themselves. */
  leftOutProgramIds: z.array(idSchema).max(50_000),
  sections: z.array(z.enum(PORTFOLIO_SECTIONS)),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

export type PortfolioSection = (typeof PORTFOLIO_SECTIONS)[number];
export type Portfolio = z.infer<typeof portfolioSchema>;
