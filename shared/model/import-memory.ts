import { z } from 'zod';
import { COLUMN_TARGETS, LEAVE_OUTS, MAX_COLUMNS } from '../imports/import-preview';
import { instantSchema } from './id';
import { AGE_GROUPS } from './program';

export const IMPORT_MEMORY_LIMITS = { mappings: 100, bands: 500 } as const;

/** How she brought in a file with these column names, for the next file that has the same. */
export const rememberedMappingSchema = z.strictObject({
  /** Folded (see `foldWords`), in the order of that file. */
  headers: z.array(z.string().max(300)).min(1).max(MAX_COLUMNS),
  columns: z.array(z.enum(COLUMN_TARGETS)).max(MAX_COLUMNS),
  dateOrder: z.enum(['month-first', 'day-first']),
  leaveOut: z.array(z.enum(LEAVE_OUTS)),
  /** Of the file that taught it. */
  fileName: z.string().max(500),
  usedAt: instantSchema,
});

/** Her answer on a band of ages that lies in more than one of the survey's groups. */
export const rememberedBandSchema = z.strictObject({
  /** Folded. */
  band: z.string().min(1).max(300),
  /** As it stood in the file. */
  label: z.string().max(300),
  ages: z.array(z.enum(AGE_GROUPS)).min(1).max(AGE_GROUPS.length),
});

export type RememberedMapping = z.infer<typeof rememberedMappingSchema>;
export type RememberedBand = z.infer<typeof rememberedBandSchema>;

/** What earlier imports taught. */
export interface ImportMemory {
  mappings: RememberedMapping[];
  bands: RememberedBand[];
}

export const NO_IMPORT_MEMORY: ImportMemory = { mappings: [], bands: [] };
