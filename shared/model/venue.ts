import { z } from 'zod';
import { daySchema } from './id';

export const LIMIT_UNITS = ['words', 'characters', 'graphemes', 'bytes'] as const;

/** A bound on a field's length. `source: null` means that nobody could look it up: "check the current call". */
export const limitSchema = z.strictObject({
  unit: z.enum(LIMIT_UNITS),
  min: z.int().min(0).nullable(),
  max: z.int().min(1).nullable(),
});

/** How long a URL counts in a limit: as it is written, or as a fixed number of characters. */
export const fieldSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  label: z.string().min(1).max(120),
  hint: z.string().max(400),
  format: z.enum(['plain', 'markdown', 'thread']),
  limits: z.array(limitSchema).max(4),
  /** What the form says about the limit where it is not known: shown as "check the current call". */
  isLimitKnown: z.boolean(),
  /** Rows of the input: 1 is a single line. */
  lines: z.int().min(1).max(60),
});

/** Where a writing goes. Facts carry their source and the day they were checked. */
export const venueSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(120),
  shape: z.enum(['note', 'post', 'email', 'thread', 'card', 'proposal']),
  fields: z.array(fieldSchema).min(1).max(40),
  etiquette: z.array(z.string().max(300)).max(6),
  /** Exposure, 1 (a word with a colleague) to 7 (a talk at a conference). */
  rung: z.int().min(1).max(7),
  sourceUrl: z.url().nullable(),
  /** The year of the text that the limits come from. */
  sourceYear: z.int().nullable(),
  /** `null` where nobody has looked at the live page yet: say "not checked". */
  checkedOn: daySchema.nullable(),
  status: z.enum(['alive', 'unchecked', 'retired']),
});

export type LimitUnit = (typeof LIMIT_UNITS)[number];
export type Limit = z.infer<typeof limitSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type Venue = z.infer<typeof venueSchema>;
