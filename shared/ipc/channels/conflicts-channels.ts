import { z } from 'zod';
import type { ConflictCopy } from '../../conflicts/conflict-copy';
import { channel, nothing } from './channel';

export const conflictsChannels = {
  /** The copies that sync tools left, each beside its document. */
  list: channel<ConflictCopy[]>()(nothing),
  settle: channel<null>()(
    z.strictObject({
      fileName: z.string().min(1).max(255),
      choices: z
        .array(
          z.strictObject({
            rowId: z.string().min(1).max(200),
            fromThere: z.array(z.string().max(100)).max(200),
            isBroughtIn: z.boolean(),
          }),
        )
        .max(100_000),
    }),
  ),
} as const;
