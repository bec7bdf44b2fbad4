import { z } from 'zod';
import { idSchema, instantSchema } from './id';

/** The parts of a writing that an answer can serve. */
export const WRITING_PARTS = [
  'hook',
  'what-we-did',
  'what-worked',
  'evidence',
  'next-time',
  'tip',
  'question',
] as const;

export const ANSWER_LIMIT = 20_000;

export const answerSchema = z.strictObject({
  promptId: z.string().min(1).max(64),
  /** The question as it stood when she answered: prompts are reworded over the years. */
  question: z.string().min(1).max(500),
  /** Markdown. An empty text is an answer she took back; it is dropped on save. */
  text: z.string().max(ANSWER_LIMIT),
  answeredAt: instantSchema,
});

/** Her answers about one program, stored in the same month document as the program. */
export const reflectionSchema = z.strictObject({
  programId: idSchema,
  answers: z.array(answerSchema).max(200),
  /** Prompts that she passed on, so that they are not asked about this program again. */
  skippedPromptIds: z.array(z.string().max(64)).max(200),
  updatedAt: instantSchema,
});

export type WritingPart = (typeof WRITING_PARTS)[number];
export type Answer = z.infer<typeof answerSchema>;
export type Reflection = z.infer<typeof reflectionSchema>;
