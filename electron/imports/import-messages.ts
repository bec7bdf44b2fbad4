import { z } from 'zod';
import {
  COLUMN_TARGETS,
  type ImportPreview,
  LEAVE_OUTS,
  MAX_COLUMNS,
} from '../../shared/imports/import-preview';
import type { AppError } from '../../shared/ipc/app-error';
import { rememberedBandSchema, rememberedMappingSchema } from '../../shared/model/import-memory';
import { answerSchema } from '../../shared/model/reflection';
import { AGE_GROUPS, programContentSchema } from '../../shared/model/program';

const mappingSchema = z.strictObject({
  hasHeader: z.boolean(),
  columns: z.array(z.enum(COLUMN_TARGETS)).max(MAX_COLUMNS),
  dateOrder: z.enum(['month-first', 'day-first']),
  assumedYear: z.int().nullable(),
  leaveOut: z.array(z.enum(LEAVE_OUTS)),
  bands: z.array(z.strictObject({ band: z.string(), ages: z.array(z.enum(AGE_GROUPS)) })),
});

/** Read from our own document a moment ago. */
const memorySchema = z.strictObject({
  mappings: z.array(rememberedMappingSchema),
  bands: z.array(rememberedBandSchema),
});

/** Fingerprints joined by line ends: one long text crosses in a millisecond, 50,000 short ones don't. */
const knownKeysSchema = z.string();

const sourceSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('path'), path: z.string() }),
  z.strictObject({
    from: z.literal('bytes'),
    fileName: z.string(),
    bytes: z.instanceof(Uint8Array),
  }),
]);

/** What the main process asks of the import process. */
export const importRequestSchema = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('open'),
    id: z.int(),
    source: sourceSchema,
    token: z.string(),
    knownKeys: knownKeysSchema,
    today: z.string(),
    memory: memorySchema,
  }),
  z.strictObject({
    ask: z.literal('sheet'),
    id: z.int(),
    sheet: z.int().min(0),
    knownKeys: knownKeysSchema,
    today: z.string(),
    memory: memorySchema,
  }),
  z.strictObject({
    ask: z.literal('preview'),
    id: z.int(),
    mapping: mappingSchema,
    knownKeys: knownKeysSchema,
    today: z.string(),
    memory: memorySchema,
  }),
  z.strictObject({
    ask: z.literal('plan'),
    id: z.int(),
    mapping: mappingSchema,
    knownKeys: knownKeysSchema,
  }),
  z.strictObject({ ask: z.literal('batch'), id: z.int(), index: z.int().min(0) }),
]);

const skippedSchema = z.strictObject({ line: z.int(), reason: z.string() });

/** What would come in, without the programs themselves: those follow in batches. */
const planSummarySchema = z.strictObject({
  batches: z.int().min(0),
  programs: z.int().min(0),
  alreadyThere: z.array(z.strictObject({ line: z.int() })),
  skipped: z.array(skippedSchema),
});

/** Programs are parsed in full: this is what will be written to the disk. */
const seedSchema = z.strictObject({
  content: programContentSchema,
  importKey: z.string().min(1).max(64),
  answers: z.array(answerSchema),
});

/** A preview only passes through to the window: its type is what both sides compile against. */
const previewSchema = z.custom<ImportPreview>(
  (value) => typeof value === 'object' && value !== null && 'sampleRows' in value,
);
const errorSchema = z.custom<AppError>(
  (value) => typeof value === 'object' && value !== null && 'code' in value,
);

/** What the import process answers. `bug` is a stack without its message, which may hold her words. */
export const importReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('preview'), id: z.int(), preview: previewSchema }),
  z.strictObject({ kind: z.literal('plan'), id: z.int(), plan: planSummarySchema }),
  z.strictObject({ kind: z.literal('batch'), id: z.int(), seeds: z.array(seedSchema) }),
  z.strictObject({ kind: z.literal('failed'), id: z.int(), error: errorSchema }),
  z.strictObject({ kind: z.literal('bug'), id: z.int(), bug: z.string() }),
]);

export type ImportRequest = z.infer<typeof importRequestSchema>;
export type ImportReply = z.infer<typeof importReplySchema>;
export type PlanSummary = z.infer<typeof planSummarySchema>;

export function joinKeys(keys: ReadonlySet<string>): string {
  return [...keys].join('\n');
}

export function splitKeys(joined: string): ReadonlySet<string> {
  return new Set(joined === '' ? [] : joined.split('\n'));
}
