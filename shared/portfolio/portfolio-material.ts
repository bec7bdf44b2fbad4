import type { Portfolio } from '../model/portfolio';
import type { Settings } from '../model/settings';
import type { Share } from '../model/share';
import type { Venue } from '../model/venue';
import type { Writing } from '../model/writing';
import type { ProgramDetails } from '../programs/program-details';
import type { FormatFacts } from './format-facts';

/** What a portfolio is built of. */
export interface PortfolioMaterial {
  portfolio: Portfolio;
  settings: Pick<Settings, 'profile' | 'paper' | 'language'>;
  /** All of the log, or those that were chosen: the portfolio chooses among them. */
  programs: readonly ProgramDetails[];
  shares: readonly Share[];
  /** Her proposals; those of other programs are left aside. */
  proposals: readonly Writing[];
  venues: Readonly<Record<string, PrintedVenue>>;
}

export type PrintedVenue = Pick<Venue, 'name' | 'rung'>;

/** The material after choosing: what each part of the document is built of. */
export interface PortfolioContext extends Omit<PortfolioMaterial, 'programs'> {
  /** The chosen ones, the oldest first, with the words that she replaced for this document. */
  programs: readonly ProgramDetails[];
  format: FormatFacts;
}
