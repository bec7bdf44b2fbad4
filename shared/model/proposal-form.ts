import { z } from 'zod';
import { daySchema } from './id';

/** What a field of a form asks for, so that its text finds the right field of another form. */
export const FIELD_KINDS = [
  'title',
  'subtitle',
  'short-description',
  'description',
  'problem',
  'did',
  'happened',
  'take-home',
  'new',
  'outcome',
  'audience',
  'level',
  'interaction',
  'format',
  'length',
  'topics',
  'alignment',
  'equity',
  'credits',
  'co-presenters',
  'bio',
  'presented-before',
  'av',
  'budget',
  'other',
] as const;

export const FORM_LIMIT_UNITS = ['words', 'characters'] as const;

const formLimitSchema = z.strictObject({
  unit: z.enum(FORM_LIMIT_UNITS),
  min: z.int().min(1).max(20_000).nullable(),
  max: z.int().min(1).max(20_000).nullable(),
});

export const formFieldSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  kind: z.enum(FIELD_KINDS),
  label: z.string().trim().min(1).max(120),
  hint: z.string().max(400),
  /** `null` where nobody knows: "check the current call". */
  limit: formLimitSchema.nullable(),
  /** Words of the call in which the field or its limit was found; "" where it is not from a text. */
  foundIn: z.string().max(300),
  /** The reader of the call was not sure that it is right. */
  isUnsure: z.boolean(),
  /** What the form lets her choose from; empty for free text. */
  choices: z.array(z.string().min(1).max(80)).max(30),
});

/** A form of a call for proposals, as it was in a year. */
export const proposalFormSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  name: z.string().trim().min(1).max(120),
  /** Exposure, 1 (a word with a colleague) to 7 (a talk at a national conference). */
  rung: z.int().min(1).max(7),
  /** How long one has the floor, in minutes; `null` where it is not known. */
  minutes: z.int().min(1).max(600).nullable(),
  fields: z.array(formFieldSchema).min(1).max(40),
  /** Rules that the call states. */
  rules: z.array(z.string().max(300)).max(12),
  /** What the call offers to first-time presenters. */
  support: z.array(z.string().max(300)).max(6),
  /** What reviewers look at, in the words of the published rubric or near them. */
  criteria: z.array(z.string().max(80)).max(12),
  sourceUrl: z.string().max(2_000).nullable(),
  /** The year of the text that it was taken from. */
  year: z.int().min(1990).max(2100).nullable(),
  /** When she last compared it with the current call; `null` for never. */
  checkedOn: daySchema.nullable(),
  isOwn: z.boolean(),
});

export type FieldKind = (typeof FIELD_KINDS)[number];
export type FormLimit = z.infer<typeof formLimitSchema>;
export type FormField = z.infer<typeof formFieldSchema>;
export type ProposalForm = z.infer<typeof proposalFormSchema>;
