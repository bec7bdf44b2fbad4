import { z } from 'zod';
import { portfolioSchema, type Portfolio } from '../../model/portfolio';
import type { PortfolioPreview, SavedPortfolio } from '../../portfolio/portfolio-output';
import { channel, nothing, byId } from './channel';

export const portfoliosChannels = {
  list: channel<Portfolio[]>()(nothing),
  save: channel<Portfolio>()(z.strictObject({ portfolio: portfolioSchema })),
  preview: channel<PortfolioPreview>()(byId),
  /** Asks where to save, then lays it out; `cancelled` when she stops it. */
  export: channel<SavedPortfolio>()(byId),
  cancel: channel<null>()(nothing),
  /** Shows the PDF that was saved last in the system's file manager. */
  showSaved: channel<null>()(nothing),
} as const;
