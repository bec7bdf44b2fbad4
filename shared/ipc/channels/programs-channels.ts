import { z } from 'zod';
import { idSchema } from '../../model/id';
import { programContentSchema, type Program } from '../../model/program';
import type { AppError } from '../app-error';
import type { ProgramDetails } from '../../programs/program-details';
import { MOST_SESSIONS } from '../../programs/session-rows';
import { severalEditSchema, type PartsOfOne } from '../../programs/several-edit';
import type { ProgramSummary } from '../../programs/summarise-program';
import { channel, nothing, byId, byIds, tokenSchema } from './channel';

/** Each month is written by itself: what one month's file refused (`at` are places in the request) is not lost with the others. */
export interface CreatedPrograms {
  programs: Program[];
  failed: { at: number[]; error: AppError }[];
}

/** `before` is what was changed, as it was: what `put-back` takes. `error` ended it early. */
export interface ChangedPrograms {
  before: PartsOfOne[];
  isStopped: boolean;
  error: AppError | null;
}

export const programsChannels = {
  list: channel<ProgramSummary[]>()(nothing),
  get: channel<ProgramDetails>()(byId),
  getMany: channel<ProgramDetails[]>()(byIds),
  create: channel<Program>()(z.strictObject({ content: programContentSchema })),
  /** Several sessions at once, each month in one write. */
  createMany: channel<CreatedPrograms>()(
    z.strictObject({ contents: z.array(programContentSchema).min(1).max(MOST_SESSIONS) }),
  ),
  /** Refused with `changed-elsewhere` when the program is not as it was at `updatedAt`. */
  update: channel<Program>()(
    z.strictObject({
      id: idSchema,
      content: programContentSchema,
      updatedAt: z.iso.datetime(),
    }),
  ),
  /** The same change of several programs; tells `several-progress` with this token. */
  changeMany: channel<ChangedPrograms>()(
    byIds.extend({ token: tokenSchema, edit: severalEditSchema }),
  ),
  /** Ends a `changeMany` after the month that is being written. */
  stopChange: channel<null>()(z.strictObject({ token: tokenSchema })),
  remove: channel<null>()(byIds),
  restore: channel<null>()(byIds),
} as const;
