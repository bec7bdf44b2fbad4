import { z } from 'zod';
import { idSchema } from '../../model/id';
import { ANSWER_LIMIT, type Reflection } from '../../model/reflection';
import { channel } from './channel';

export const reflectionsChannels = {
  /** An empty text takes the answer back. */
  answer: channel<Reflection>()(
    z.strictObject({
      programId: idSchema,
      promptId: z.string().min(1).max(64),
      question: z.string().min(1).max(500),
      text: z.string().max(ANSWER_LIMIT),
    }),
  ),
  skip: channel<Reflection>()(
    z.strictObject({ programId: idSchema, promptId: z.string().min(1).max(64) }),
  ),
} as const;
