import { z } from 'zod';
import { idSchema } from '../../model/id';
import { programContentSchema, type Program } from '../../model/program';
import type { ProgramDetails } from '../../programs/program-details';
import type { ProgramSummary } from '../../programs/summarise-program';
import { channel, nothing, byId, byIds } from './channel';

export const programsChannels = {
  list: channel<ProgramSummary[]>()(nothing),
  get: channel<ProgramDetails>()(byId),
  getMany: channel<ProgramDetails[]>()(byIds),
  create: channel<Program>()(z.strictObject({ content: programContentSchema })),
  /** Refused with `changed-elsewhere` when the program is not as it was at `updatedAt`. */
  update: channel<Program>()(
    z.strictObject({
      id: idSchema,
      content: programContentSchema,
      updatedAt: z.iso.datetime(),
    }),
  ),
  remove: channel<null>()(byIds),
  restore: channel<null>()(byIds),
} as const;
