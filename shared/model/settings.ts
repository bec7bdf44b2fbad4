import { z } from 'zod';
import { checkSettingsSchema, DEFAULT_CHECK_SETTINGS } from './check-settings';
import { DEFAULT_LOG_SETTINGS, logSettingsSchema } from './log-settings';
import { DEFAULT_NUMBERS_SETTINGS, numbersSettingsSchema } from './numbers-settings';
import { NO_PROPOSAL_SETTINGS, proposalSettingsSchema } from './proposal-settings';
import { NO_REMINDERS, reminderSettingsSchema } from './reminder';
import { DEFAULT_SEARCH_SETTINGS, searchSettingsSchema } from './search-settings';
import { DEFAULT_SHARE_SETTINGS, shareSettingsSchema } from './share-settings';

const lineSchema = z.string().max(300);

/** Who signs: used in e-mails, proposals and on the cover. All optional. */
export const profileSchema = z.strictObject({
  name: lineSchema,
  role: lineSchema,
  library: lineSchema,
  email: lineSchema,
  /** Markdown-free text; forms ask for 50 to 150 words. */
  bio: z.string().max(5_000),
});

export const settingsSchema = z.strictObject({
  profile: profileSchema,
  theme: z.enum(['system', 'light', 'dark']),
  paper: z.enum(['letter', 'a4']),
  /** BCP 47 language of what she writes; the language mark of PDFs. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  reminders: reminderSettingsSchema.default(NO_REMINDERS),
  proposals: proposalSettingsSchema.default(NO_PROPOSAL_SETTINGS),
  sharing: shareSettingsSchema.default(DEFAULT_SHARE_SETTINGS),
  search: searchSettingsSchema.default(DEFAULT_SEARCH_SETTINGS),
  numbers: numbersSettingsSchema.default(DEFAULT_NUMBERS_SETTINGS),
  log: logSettingsSchema.default(DEFAULT_LOG_SETTINGS),
  checks: checkSettingsSchema.default(DEFAULT_CHECK_SETTINGS),
  /** Self-minimising phrases that she wants left alone (`patternId`s of `shared/checks/self-minimising`). */
  switchedOffPatternIds: z.array(z.string().min(1).max(64)).max(500).default([]),
});

export type Profile = z.infer<typeof profileSchema>;
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  profile: { name: '', role: '', library: '', email: '', bio: '' },
  theme: 'system',
  paper: 'letter',
  language: 'en-US',
  reminders: NO_REMINDERS,
  proposals: NO_PROPOSAL_SETTINGS,
  sharing: DEFAULT_SHARE_SETTINGS,
  search: DEFAULT_SEARCH_SETTINGS,
  numbers: DEFAULT_NUMBERS_SETTINGS,
  log: DEFAULT_LOG_SETTINGS,
  checks: DEFAULT_CHECK_SETTINGS,
  switchedOffPatternIds: [],
};
