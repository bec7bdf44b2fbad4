import { z } from 'zod';
import type { SearchDocument } from '../../shared/search/search-document';

/** The documents come from our own main process; their type is what both sides compile against. */
const documentSchema = z.custom<SearchDocument>(
  (value) => typeof value === 'object' && value !== null && 'id' in value && 'stamp' in value,
);

/** What the main process asks of the search process. Answered one after the other, in this order. */
export const searchRequestSchema = z.discriminatedUnion('ask', [
  /** Reads the index that was kept in `file`, an absolute path; `isFresh` leaves it unread. */
  z.strictObject({
    ask: z.literal('open'),
    id: z.int(),
    file: z.string(),
    isFresh: z.boolean(),
  }),
  z.strictObject({ ask: z.literal('put'), id: z.int(), documents: z.array(documentSchema) }),
  z.strictObject({ ask: z.literal('remove'), id: z.int(), ids: z.array(z.string()) }),
  /** All changes so far are sent: a good moment to keep the index on the disk. */
  z.strictObject({ ask: z.literal('settle'), id: z.int() }),
  z.strictObject({ ask: z.literal('find'), id: z.int(), query: z.string() }),
]);

/** What the search process answers. `bug` is a stack without its message, which may hold her words. */
export const searchReplySchema = z.discriminatedUnion('kind', [
  /** `stamps`: a line a program, its id and its stamp with a tab between them. */
  z.strictObject({ kind: z.literal('opened'), id: z.int(), stamps: z.string() }),
  z.strictObject({ kind: z.literal('done'), id: z.int() }),
  z.strictObject({
    kind: z.literal('found'),
    id: z.int(),
    ids: z.string(),
    same: z.int().min(0),
    isPartial: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('bug'), id: z.int(), bug: z.string() }),
]);

export type SearchRequest = z.infer<typeof searchRequestSchema>;
export type SearchReply = z.infer<typeof searchReplySchema>;
export type FoundReply = Extract<SearchReply, { kind: 'found' }>;

export function joinStamps(stamps: Iterable<readonly [string, string]>): string {
  return [...stamps].map(([id, stamp]) => `${id}\t${stamp}`).join('\n');
}

export function splitStamps(joined: string): Map<string, string> {
  const lines = joined === '' ? [] : joined.split('\n');
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}
