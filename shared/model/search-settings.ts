import { z } from 'zod';
import { logQuerySchema } from '../search/log-query';
import { idSchema } from './id';

export const LOG_VIEWS = ['list', 'calendar', 'series'] as const;
export type LogView = (typeof LOG_VIEWS)[number];

/** A search of the log under a name of her own. */
export const savedSearchSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1).max(80),
  query: logQuerySchema,
});

/** What the log remembers of how she looks at it. */
export const searchSettingsSchema = z.strictObject({
  /** In the order that she saved them. */
  savedSearches: z.array(savedSearchSchema).max(100),
  view: z.enum(LOG_VIEWS),
  /** What she chose last in the palette, the latest first: ids of its choices. */
  recentChoices: z.array(z.string().min(1).max(100)).max(12),
});

export type SavedSearch = z.infer<typeof savedSearchSchema>;
export type SearchSettings = z.infer<typeof searchSettingsSchema>;

export const DEFAULT_SEARCH_SETTINGS: SearchSettings = {
  savedSearches: [],
  view: 'list',
  recentChoices: [],
};
