import { z } from 'zod';
import { LOG_FORMATS } from '../../log-exports/log-format';
import { daySchema } from '../../model/id';
import { channel, nothing } from './channel';

export interface ExportedLog {
  fileName: string;
  programs: number;
}

export const logExportsChannels = {
  /** Asks where to save, then writes the programs of the range; `cancelled` when she stops it. */
  export: channel<ExportedLog>()(
    z.strictObject({
      format: z.enum(LOG_FORMATS),
      /** Days, both in it; `null` is open. */
      from: daySchema.nullable(),
      to: daySchema.nullable(),
    }),
  ),
  cancel: channel<null>()(nothing),
  /** Shows what was saved last in the system's file manager. */
  showSaved: channel<null>()(nothing),
} as const;
