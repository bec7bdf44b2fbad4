import { z } from 'zod';
import { idSchema, instantSchema } from './id';
import { WRITING_PARTS } from './reflection';
import { writingPhotoSchema } from './writing-photo';

export const WRITING_TEXT_LIMIT = 200_000;

/** Where a stretch of a draft came from, so that each sentence can be traced to her own words. */
export const sourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('answer'), programId: idSchema, promptId: z.string() }),
  z.strictObject({ from: z.literal('program'), programId: idSchema, field: z.string() }),
  z.strictObject({ from: z.literal('profile'), field: z.string() }),
  z.strictObject({ from: z.literal('wording') }),
]);

/** An answer that is missing: shown in the text as `[[question]]`, and links to its prompt. */
export const gapSchema = z.strictObject({
  marker: z.string().min(1).max(500),
  programId: idSchema,
  promptId: z.string().min(1).max(64),
});

/** A stretch of a field's draft: `text` stands in the draft as it is. */
export const pieceSchema = z.strictObject({
  part: z.enum([...WRITING_PARTS, 'greeting', 'credit', 'facts', 'signature', 'title']),
  text: z.string(),
  source: sourceSchema,
});

/** One field of a writing. */
export const writingFieldSchema = z.strictObject({
  fieldId: z.string().min(1).max(40),
  /** What she sees and edits; never overwritten by the app. */
  text: z.string().max(WRITING_TEXT_LIMIT),
  /** The draft that the app last made, to tell her edits from ours and to offer an update. */
  draft: z.string().max(WRITING_TEXT_LIMIT),
  pieces: z.array(pieceSchema).max(2_000),
});

/** How several programs become one piece; `auto` is what the programs suggest. */
export const ANGLES = ['auto', 'round-up', 'ways', 'compare', 'recap'] as const;

/** The versions that are kept of a writing: the oldest leave first. */
export const VERSION_LIMITS = { versions: 40, letters: 600_000 } as const;

/** A text of a field as it stood before something took its place. */
export const versionSchema = z.strictObject({
  id: idSchema,
  fieldId: z.string().min(1).max(40),
  text: z.string().max(WRITING_TEXT_LIMIT),
  /** When it was replaced. */
  keptAt: instantSchema,
  /** What took its place: a sitting of hers, a fresh draft, or an older version. */
  replacedBy: z.enum(['edit', 'draft', 'version']),
});

export const writingSchema = z.strictObject({
  id: idSchema,
  venueId: z.string().min(1).max(40),
  programIds: z.array(idSchema).min(1).max(500),
  angle: z.enum(ANGLES).default('auto'),
  fields: z.array(writingFieldSchema).min(1).max(40),
  gaps: z.array(gapSchema).max(200),
  photos: z.array(writingPhotoSchema).max(100).default([]),
  /** Oldest first. */
  versions: z.array(versionSchema).max(VERSION_LIMITS.versions).default([]),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});

export type Angle = (typeof ANGLES)[number];
export type Version = z.infer<typeof versionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Gap = z.infer<typeof gapSchema>;
export type Piece = z.infer<typeof pieceSchema>;
export type WritingField = z.infer<typeof writingFieldSchema>;
export type Writing = z.infer<typeof writingSchema>;
