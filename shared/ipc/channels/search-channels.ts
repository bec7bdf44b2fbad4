import { z } from 'zod';
import { idSchema } from '../../model/id';
import type { FoundPrograms, IndexState } from '../../search/found-programs';
import type { Snippet } from '../../search/make-snippet';
import type { LogPart } from '../../search/log-part';
import { channel, nothing } from './channel';

const querySchema = z.string().max(300);

export const searchChannels = {
  /** `not-ready` while the index is being built: the window's own scan answers meanwhile. */
  find: channel<FoundPrograms>()(z.strictObject({ query: querySchema })),
  /** For the lines in sight: where each was found. `null` where its line says so itself. */
  explain: channel<{ id: string; snippet: Snippet | null }[]>()(
    z.strictObject({ query: querySchema, ids: z.array(idSchema).max(200) }),
  ),
  state: channel<IndexState>()(nothing),
  /**
   * The lines of the log, newest first, as JSON texts of a month each (`SummaryRow[]`): 10,000
   * objects take a tenth of a second to be copied into the page, their texts some milliseconds. In
   * parts, because 50,000 at once would hold both sides up. Part 0 begins a reading; where the
   * answer is of another reading than was asked for, that one has begun anew.
   */
  log: channel<LogPart>()(z.strictObject({ reading: z.int().min(0), part: z.int().min(0) })),
} as const;
