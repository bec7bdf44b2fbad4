import { z } from 'zod';
import { idSchema, instantSchema } from './id';
import { ANSWER_LIMIT } from './reflection';

/** A stick is a finger wide: what is longer can't be read on it. */
export const STICK_LIMIT = 200;
/** Fits on a card in any script. */
export const TIP_LIMIT = 600;

/** Of a built-in stick (`shared/cup/built-in-sticks.ts`) or of one of hers. */
const stickIdSchema = z.string().min(1).max(64);

/** A challenge that she wrote herself. The built-in ones are not stored. */
export const ownStickSchema = z.strictObject({
  id: idSchema,
  question: z.string().trim().min(1).max(STICK_LIMIT),
  createdAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});

/** What she answered to a stick; it needs no program. */
export const cupAnswerSchema = z.strictObject({
  id: idSchema,
  stickId: stickIdSchema,
  /** The question as it stood when she answered: sticks are reworded and thrown away. */
  question: z.string().min(1).max(500),
  /** Markdown. With a blank tip, a blank text is an answer that she took back: kept, not shown. */
  text: z.string().max(ANSWER_LIMIT),
  /** What a grown-up could take home, about early literacy. */
  tip: z.string().max(TIP_LIMIT),
  programId: idSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: instantSchema.nullable(),
});

/** The last time that a stick was drawn. */
export const drawSchema = z.strictObject({
  stickId: stickIdSchema,
  drawnAt: instantSchema,
  /** The id that her answer to this draw has, once there is one. */
  answerId: idSchema,
  isInHand: z.boolean(),
});

export const cupSchema = z.strictObject({
  version: z.literal(1),
  sticks: z.array(ownStickSchema),
  answers: z.array(cupAnswerSchema),
  /** One a stick. */
  draws: z.array(drawSchema),
});

export type OwnStick = z.infer<typeof ownStickSchema>;
export type CupAnswer = z.infer<typeof cupAnswerSchema>;
export type Draw = z.infer<typeof drawSchema>;
export type Cup = z.infer<typeof cupSchema>;
