import { z } from 'zod';

/** What stands in the quick log: as typed, so that it can be put back as it was. */
export const quickLogDraftSchema = z.strictObject({
  title: z.string().max(2_000),
  heldOn: z.iso.date().nullable(),
  heads: z.int().min(0).max(1_000_000).nullable(),
  whatWorked: z.string().max(100_000),
  /** She does not want it to be like the last session of the series that its title names. */
  isApart: z.boolean(),
});

export type QuickLogDraft = z.infer<typeof quickLogDraftSchema>;

export const QUICK_LOG_DRAFT = 'quick-log';

export function emptyQuickLog(today: string): QuickLogDraft {
  return { title: '', heldOn: today, heads: null, whatWorked: '', isApart: false };
}

/** Nothing that would be lost: a day alone is no work. */
export function isQuickLogBlank({ title, heads, whatWorked }: QuickLogDraft): boolean {
  return title.trim() === '' && heads === null && whatWorked.trim() === '';
}

/** `null` where it is broken, or from another version. */
export function readQuickLogDraft(text: string): QuickLogDraft | null {
  try {
    const draft = quickLogDraftSchema.safeParse(JSON.parse(text));
    return draft.success ? draft.data : null;
  } catch {
    return null;
  }
}
