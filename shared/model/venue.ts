import { z } from 'zod';
import { daySchema } from './id';
import { scheduleSchema } from './schedule';

export const LIMIT_UNITS = ['words', 'characters', 'graphemes', 'bytes'] as const;

/** A bound on a field's length. A field without any says "check the current call". */
export const limitSchema = z.strictObject({
  unit: z.enum(LIMIT_UNITS),
  min: z.int().min(0).nullable(),
  max: z.int().min(1).max(200_000).nullable(),
  /**
   * How long a web address counts, whatever its length (Mastodon: 23). Absent: as it is written.
   * @see https://docs.joinmastodon.org/user/posting/
   */
  urlCountsAs: z.int().min(1).max(200).optional(),
});

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
  /** Words that a draft aims at where the venue sets no limit: our reckoning, never shown as a rule. */
  aim: z.int().min(1).max(5_000).optional(),
});

/** How a draft is built; what each consists of is in `shared/writings`. */
export const SHAPES = [
  'word',
  'stretch',
  'note',
  'report',
  'handout',
  'encouragement',
  'blurb',
  'card',
  'pitch',
  'group-post',
  'email',
  'round-up-mail',
  'points',
  'thread',
  'story',
  'post',
  'submission',
  'talk-notes',
  'slides',
  'proposal',
] as const;

/** Where a writing goes. Facts carry their source and the day they were checked. */
export const venueSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(120),
  shape: z.enum(SHAPES),
  fields: z.array(fieldSchema).min(1).max(40),
  etiquette: z.array(z.string().max(300)).max(6),
  /** Exposure, 1 (a word with a colleague) to 7 (a talk at a conference). */
  rung: z.int().min(1).max(7),
  sourceUrl: z.url().nullable(),
  /** The year of the text that the limits come from. */
  sourceYear: z.int().min(1900).max(2200).nullable(),
  /** `null` where nobody has looked at the live page yet: say "not checked". */
  checkedOn: daySchema.nullable(),
  status: z.enum(['alive', 'unchecked', 'retired']),
  /** With its `#`: stands in each post. */
  hashtag: z
    .string()
    .regex(/^#[\p{L}\p{N}_]{1,64}$/u)
    .optional(),
  /** When it meets, or when posts are gathered. Absent: at any time, or unknown. */
  schedule: scheduleSchema.optional(),
});

export type LimitUnit = (typeof LIMIT_UNITS)[number];
export type Limit = z.infer<typeof limitSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type Shape = (typeof SHAPES)[number];
export type Venue = z.infer<typeof venueSchema>;
