import { z } from 'zod';
import { cupSchema } from '../cup';
import { draftSchema } from '../draft';
import { importBatchSchema } from '../import-batch';
import { NO_OWN_VENUES, ownVenuesSchema } from '../own-venues';
import { rememberedBandSchema, rememberedMappingSchema } from '../import-memory';
import { learningNetworkSchema, NO_LEARNING_NETWORK } from '../learning-network';
import { portfolioSchema } from '../portfolio';
import { proposalSchema } from '../proposal';
import { proposalFormSchema } from '../proposal-form';
import { DEFAULT_SETTINGS, settingsSchema } from '../settings';
import { shareSchema } from '../share';
import { writingSchema } from '../writing';

/** The documents of a library that are not programs: one file each, `<name>.json`. */
export const LIBRARY_DOCUMENTS = {
  writings: {
    schema: z.strictObject({ version: z.literal(2), writings: z.array(writingSchema) }),
    empty: { version: 2 as const, writings: [] },
  },
  shares: {
    schema: z.strictObject({ version: z.literal(3), shares: z.array(shareSchema) }),
    empty: { version: 3 as const, shares: [] },
  },
  portfolios: {
    schema: z.strictObject({ version: z.literal(2), portfolios: z.array(portfolioSchema) }),
    empty: { version: 2 as const, portfolios: [] },
  },
  imports: {
    schema: z.strictObject({
      version: z.literal(2),
      imports: z.array(importBatchSchema),
      mappings: z.array(rememberedMappingSchema).default([]),
      bands: z.array(rememberedBandSchema).default([]),
    }),
    empty: { version: 2 as const, imports: [], mappings: [], bands: [] },
  },
  drafts: {
    schema: z.strictObject({ version: z.literal(1), drafts: z.array(draftSchema) }),
    empty: { version: 1 as const, drafts: [] },
  },
  cup: {
    schema: cupSchema,
    empty: { version: 1 as const, sticks: [], answers: [], draws: [] },
  },
  venues: {
    schema: ownVenuesSchema,
    empty: NO_OWN_VENUES,
  },
  network: { schema: learningNetworkSchema, empty: NO_LEARNING_NETWORK },
  proposals: {
    schema: z.strictObject({
      version: z.literal(1),
      proposals: z.array(proposalSchema),
      /** Forms that she made, for the next proposal. */
      forms: z.array(proposalFormSchema),
    }),
    empty: { version: 1 as const, proposals: [], forms: [] },
  },
  settings: {
    schema: z.strictObject({ version: z.literal(2), settings: settingsSchema }),
    empty: { version: 2 as const, settings: DEFAULT_SETTINGS },
  },
} as const;

export type LibraryDocumentName = keyof typeof LIBRARY_DOCUMENTS;
export type LibraryDocument<N extends LibraryDocumentName> = z.infer<
  (typeof LIBRARY_DOCUMENTS)[N]['schema']
>;
