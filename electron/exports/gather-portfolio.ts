import type { ProgramDetails } from '../../shared/programs/program-details';
import type { Portfolio } from '../../shared/model/portfolio';
import type { Settings } from '../../shared/model/settings';
import type { Share } from '../../shared/model/share';
import { choosePrograms } from '../../shared/portfolio/choose-programs';
import { BUILT_IN_VENUES } from '../../shared/venues/built-in-venues';
import type { PortfolioLayoutMaterial } from './layout-messages';

/** What gathering needs of the library: less than all of it, so that it says what it reads. */
export interface PortfolioLibrary {
  readonly programs: { listAll(): ProgramDetails[] };
  readonly settings: { read(): { settings: Settings } };
  readonly shares: { read(): { shares: Share[] } };
}

/** Only the chosen programs cross to the layout process, with their reflections. */
export function gatherPortfolio(
  library: PortfolioLibrary,
  portfolio: Portfolio,
): PortfolioLayoutMaterial {
  const details = library.programs.listAll();
  const chosen = new Set(
    choosePrograms(
      details.map(({ program }) => program),
      portfolio,
    ).map(({ id }) => id),
  );
  const { profile, paper, language } = library.settings.read().settings;
  return {
    kind: 'portfolio',
    portfolio,
    settings: { profile, paper, language },
    programs: details.filter(({ program }) => chosen.has(program.id)),
    shares: library.shares.read().shares,
    venueNames: Object.fromEntries(BUILT_IN_VENUES.map(({ id, name }) => [id, name])),
  };
}
