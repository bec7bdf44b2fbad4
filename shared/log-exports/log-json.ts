import { z } from 'zod';
import { daySchema, idSchema, instantSchema } from '../model/id';
import { programContentSchema } from '../model/program';
import { answerSchema } from '../model/reflection';
import type { LogEntry, LogRange } from './log-entry';

/** Goes up when the shape changes in a way that a reader must know of. */
export const LOG_JSON_VERSION = 1;
export const LOG_JSON_FORMAT = 'worth-sharing-log';

/** The exported file, described for people in `docs/log-export.md`. */
export const logJsonSchema = z.strictObject({
  format: z.literal(LOG_JSON_FORMAT),
  version: z.literal(LOG_JSON_VERSION),
  exportedAt: instantSchema,
  /** Days, both in it; `null` is open. */
  range: z.strictObject({ from: daySchema.nullable(), to: daySchema.nullable() }),
  /** Newest first. */
  programs: z.array(
    z.strictObject({ ...programContentSchema.shape, id: idSchema, answers: z.array(answerSchema) }),
  ),
});

export type LogJson = z.infer<typeof logJsonSchema>;

export function startLogJson(exportedAt: string, range: LogRange): string {
  const head = { format: LOG_JSON_FORMAT, version: LOG_JSON_VERSION, exportedAt, range };
  return `${JSON.stringify(head).slice(0, -1)},"programs":[\n`;
}

export function writeJsonEntry({ id, content, answers }: LogEntry, isFirst: boolean): string {
  return `${isFirst ? '' : ',\n'}${JSON.stringify({ id, ...content, answers })}`;
}

export const LOG_JSON_END = '\n]}\n';
