import { z } from 'zod';

/** The fields of the form that may be put out of sight. Title and day are always there. */
export const FORM_FIELDS = [
  'kind',
  'series',
  'ages',
  'audience',
  'time',
  'attendance',
  'onlineHeads',
  'views',
  'place',
  'branch',
  'partners',
  'staff',
  'volunteers',
  'prepMinutes',
  'cost',
  'whatWeDid',
  'runningOrder',
  'books',
  'songs',
  'materials',
  'practices',
  'outcomes',
  'evidence',
  'photos',
  'handouts',
  'ideaFrom',
  'tags',
  'links',
] as const;

export type FormField = (typeof FORM_FIELDS)[number];

/** Calm at first: what most write-ups have. The rest is one switch away. */
export const FIRST_FORM_FIELDS: readonly FormField[] = [
  'kind',
  'series',
  'ages',
  'audience',
  'time',
  'attendance',
  'place',
  'branch',
  'whatWeDid',
  'books',
  'songs',
  'materials',
  'photos',
  'handouts',
  'ideaFrom',
  'tags',
];

/** An accelerator as Electron writes it: `CommandOrControl+Shift+L`. */
export const ACCELERATOR =
  /^(?:(?:CommandOrControl|Control|Alt|Shift|Super)\+){1,4}(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Space)$/;

export const logSettingsSchema = z.strictObject({
  /** Which fields the form shows. One that has something in it is shown anyway. */
  shownFields: z.array(z.enum(FORM_FIELDS)).max(FORM_FIELDS.length),
  quickLog: z.strictObject({
    /** Whether the keys open the quick log from any program. Off until she asks. */
    hasShortcut: z.boolean(),
    shortcut: z.string().regex(ACCELERATOR).max(60),
    /** A small picture in the tray or the menu bar. */
    isInTray: z.boolean(),
    /** Closing the window leaves the app in the tray (Windows only: see `shared/quick-log/stays-open`). */
    staysWhenClosed: z.boolean(),
  }),
});

export type LogSettings = z.infer<typeof logSettingsSchema>;
export type QuickLogSettings = LogSettings['quickLog'];

export const DEFAULT_LOG_SETTINGS: LogSettings = {
  shownFields: [...FIRST_FORM_FIELDS],
  quickLog: {
    hasShortcut: false,
    shortcut: 'CommandOrControl+Shift+L',
    isInTray: false,
    staysWhenClosed: false,
  },
};
