import { z } from 'zod';

export const numbersSettingsSchema = z.strictObject({
  /** The month in which her library's year begins, 1 to 12. */
  fiscalYearStart: z.int().min(1).max(12),
  /** Whether the numbers of the survey's questions stand beside the totals. */
  showsElementNumbers: z.boolean(),
});

export type NumbersSettings = z.infer<typeof numbersSettingsSchema>;

export const DEFAULT_NUMBERS_SETTINGS: NumbersSettings = {
  fiscalYearStart: 1,
  showsElementNumbers: false,
};
