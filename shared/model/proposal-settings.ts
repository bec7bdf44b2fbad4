import { z } from 'zod';

export const BIO_LENGTHS = [50, 75, 150] as const;
export type BioLength = (typeof BIO_LENGTHS)[number];

const bioSchema = z.string().max(5_000);

/** What every proposal needs again: who she is, in the lengths that forms ask for, in words. */
export const proposalSettingsSchema = z.strictObject({
  bio50: bioSchema,
  bio75: bioSchema,
  bio150: bioSchema,
  /** Days before a deadline are shown as a reminder. */
  isReminding: z.boolean(),
});

export type ProposalSettings = z.infer<typeof proposalSettingsSchema>;

export const NO_PROPOSAL_SETTINGS: ProposalSettings = {
  bio50: '',
  bio75: '',
  bio150: '',
  isReminding: true,
};
