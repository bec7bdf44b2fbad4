import { z } from 'zod';

export const RUNGS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Rung = (typeof RUNGS)[number];

const rungSchema = z.int().min(1).max(7);

/** How far she likes to go when she shares. */
export const shareSettingsSchema = z.strictObject({
  /** Venues up to this rung are offered; higher ones stand under "further up". */
  comfortRung: rungSchema,
  /** Rungs that were offered once, taken or not: never offered again. */
  offeredRungs: z.array(rungSchema).max(7),
  /** As she typed it; "" for none. */
  mastodonServer: z.string().max(200).default(''),
});

export type ShareSettings = z.infer<typeof shareSettingsSchema>;

/** People she works with: the lowest rung that is more than one person. */
export const DEFAULT_SHARE_SETTINGS: ShareSettings = {
  comfortRung: 2,
  offeredRungs: [],
  mastodonServer: '',
};
