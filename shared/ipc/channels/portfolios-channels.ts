import { z } from 'zod';
import { portfolioSchema, type Portfolio } from '../../model/portfolio';
import { EXPORT_FORMATS } from '../../portfolio/export-formats';
import type { PortfolioPreview, SavedPortfolio } from '../../portfolio/portfolio-output';
import type { PortfolioReview } from '../../portfolio/portfolio-review';
import { byId, channel, nothing } from './channel';

export const portfoliosChannels = {
  /** All of them, those in the trash too; the last one saved first. */
  list: channel<Portfolio[]>()(nothing),
  get: channel<Portfolio>()(byId),
  save: channel<Portfolio>()(z.strictObject({ portfolio: portfolioSchema })),
  /** Into the trash. */
  remove: channel<null>()(byId),
  restore: channel<null>()(byId),
  preview: channel<PortfolioPreview>()(byId),
  /** The checks over the whole document, and the statement as it would be drafted now. */
  review: channel<PortfolioReview>()(byId),
  /** Asks where to save, then lays it out; `cancelled` when she stops it. */
  export: channel<SavedPortfolio>()(byId.extend({ format: z.enum(EXPORT_FORMATS) })),
  cancel: channel<null>()(nothing),
  /** Shows what was saved last in the system's file manager. */
  showSaved: channel<null>()(nothing),
} as const;
