import { z } from 'zod';

export const WATCHED_NAME_LIMITS = { names: 2_000, name: 80 } as const;

/** Where a text should say that the views are her own. */
export const EMPLOYER_LINE_PLACES = ['nowhere', 'in-public', 'everywhere'] as const;

/** What is looked for before something leaves, as she wants it. */
export const checkSettingsSchema = z.strictObject({
  /** Names of children that must never leave; they stay on this computer like everything else. */
  watchedNames: z
    .array(z.string().trim().min(1).max(WATCHED_NAME_LIMITS.name))
    .max(WATCHED_NAME_LIMITS.names),
  employerLinePlaces: z.enum(EMPLOYER_LINE_PLACES),
  employerLine: z.string().max(300),
  /** Acronyms that her readers know. */
  knownAcronyms: z.array(z.string().min(1).max(20)).max(500),
});

export type CheckSettings = z.infer<typeof checkSettingsSchema>;
export type EmployerLinePlaces = (typeof EMPLOYER_LINE_PLACES)[number];

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  watchedNames: [],
  employerLinePlaces: 'nowhere',
  employerLine: 'Views are my own.',
  knownAcronyms: [],
};
