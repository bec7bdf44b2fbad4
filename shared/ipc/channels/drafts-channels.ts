import { z } from 'zod';
import type { Draft } from '../../model/draft';
import { channel, nothing } from './channel';

export const draftsChannels = {
  list: channel<Draft[]>()(nothing),
  save: channel<null>()(
    z.strictObject({ key: z.string().min(1).max(200), text: z.string().max(500_000) }),
  ),
  remove: channel<null>()(z.strictObject({ key: z.string().min(1).max(200) })),
} as const;
