import { z } from 'zod';
import type { SessionRow } from '../../shared/programs/session-rows';
import { SESSION_CELLS } from '../../shared/programs/session-rows';

/** `planId`: the session that she came from; `null` for the last one of a series. */
export function severalDraftKey(planId: string | null): string {
  return `several:${planId ?? ''}`;
}

/** What stands in the grid of several sessions: as typed. */
const severalDraftSchema = z.strictObject({
  name: z.string(),
  rows: z.array(
    z.strictObject({
      day: z.string(),
      children: z.string(),
      teens: z.string(),
      adults: z.string(),
      total: z.string(),
    }),
  ),
});

export type SeveralDraft = z.infer<typeof severalDraftSchema>;

/** `null` where it is broken, or from another version. */
export function readSeveralDraft(text: string): SeveralDraft | null {
  try {
    const draft = severalDraftSchema.safeParse(JSON.parse(text));
    return draft.success ? draft.data : null;
  } catch {
    return null;
  }
}

/** Days fill in by themselves: only what she counted would be lost. */
export function isSeveralBlank(rows: readonly SessionRow[]): boolean {
  return rows.every((row) =>
    SESSION_CELLS.every((cell) => cell === 'day' || row[cell].trim() === ''),
  );
}
