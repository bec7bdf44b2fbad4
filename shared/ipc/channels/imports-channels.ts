import { z } from 'zod';
import type { ImportBatch } from '../../model/import-batch';
import {
  COLUMN_TARGETS,
  LEAVE_OUTS,
  MAX_COLUMNS,
  type ImportPreview,
  type ImportResult,
} from '../../imports/import-preview';
import {
  type ImportMemory,
  rememberedBandSchema,
  rememberedMappingSchema,
} from '../../model/import-memory';
import { AGE_GROUPS } from '../../model/program';
import { channel, nothing, byId, tokenSchema } from './channel';

const mappingSchema = z.strictObject({
  hasHeader: z.boolean(),
  columns: z.array(z.enum(COLUMN_TARGETS)).max(MAX_COLUMNS),
  dateOrder: z.enum(['month-first', 'day-first']),
  assumedYear: z.int().min(1900).max(2100).nullable(),
  leaveOut: z.array(z.enum(LEAVE_OUTS)).max(LEAVE_OUTS.length),
  bands: z
    .array(
      z.strictObject({
        band: z.string().min(1).max(300),
        ages: z.array(z.enum(AGE_GROUPS)).min(1).max(AGE_GROUPS.length),
      }),
    )
    .max(1_000),
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
  /** Another sheet of the workbook. */
  sheet: channel<ImportPreview>()(
    z.strictObject({ token: tokenSchema, sheet: z.int().min(0).max(1_000) }),
  ),
  preview: channel<ImportPreview>()(z.strictObject({ token: tokenSchema, mapping: mappingSchema })),
  run: channel<ImportResult>()(z.strictObject({ token: tokenSchema, mapping: mappingSchema })),
  cancel: channel<null>()(z.strictObject({ token: tokenSchema })),
  undo: channel<{ removed: number }>()(byId),
  /** What earlier imports taught. */
  memory: channel<ImportMemory>()(nothing),
  /** A mapping by its column names, or a band; answers what is left. */
  forget: channel<ImportMemory>()(
    z.union([
      z.strictObject({ headers: z.array(z.string().max(300)).max(MAX_COLUMNS) }),
      z.strictObject({ band: z.string().max(300) }),
    ]),
  ),
  /** Puts back what was forgotten a moment ago. */
  remember: channel<ImportMemory>()(
    z.union([
      z.strictObject({ mapping: rememberedMappingSchema }),
      z.strictObject({ band: rememberedBandSchema }),
    ]),
  ),
} as const;
