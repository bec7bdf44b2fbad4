import { z } from 'zod';
import type { ImportBatch } from '../../model/import-batch';
import {
  COLUMN_TARGETS,
  LEAVE_OUTS,
  MAX_COLUMNS,
  type ImportPreview,
  type ImportResult,
} from '../../imports/import-preview';
import { channel, nothing, byId, tokenSchema } from './channel';

const mappingSchema = z.strictObject({
  hasHeader: z.boolean(),
  columns: z.array(z.enum(COLUMN_TARGETS)).max(MAX_COLUMNS),
  dateOrder: z.enum(['month-first', 'day-first']),
  assumedYear: z.int().min(1900).max(2100).nullable(),
  leaveOut: z.array(z.enum(LEAVE_OUTS)).max(LEAVE_OUTS.length),
});

export const importsChannels = {
  list: channel<ImportBatch[]>()(nothing),
  /** Asks for a file; answers how it would come in, or `cancelled`. */
  choose: channel<ImportPreview>()(nothing),
  /** A file that was dropped on the window. */
  open: channel<ImportPreview>()(
    z.strictObject({
      fileName: z.string().min(1).max(500),
      bytes: z.instanceof(Uint8Array),
    }),
  ),
  preview: channel<ImportPreview>()(z.strictObject({ token: tokenSchema, mapping: mappingSchema })),
  run: channel<ImportResult>()(z.strictObject({ token: tokenSchema, mapping: mappingSchema })),
  cancel: channel<null>()(z.strictObject({ token: tokenSchema })),
  undo: channel<{ removed: number }>()(byId),
} as const;
