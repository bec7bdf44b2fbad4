import { z } from 'zod';
import type { TrashEntry } from '../../trash/trash-entry';
import { channel, nothing } from './channel';

const thingSchema = z.strictObject({
  kind: z.enum([
    'program',
    'import',
    'writing',
    'portfolio',
    'stick',
    'answer',
    'proposal',
    'share',
    'venue',
  ]),
  id: z.string().min(1).max(64),
});

export const trashChannels = {
  /** The latest first. */
  list: channel<TrashEntry[]>()(nothing),
  restore: channel<null>()(thingSchema),
  /** For good. */
  purge: channel<null>()(z.strictObject({ things: z.array(thingSchema).min(1).max(100_000) })),
} as const;
