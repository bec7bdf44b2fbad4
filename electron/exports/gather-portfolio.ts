import type { Portfolio } from '../../shared/model/portfolio';
import type { Proposal } from '../../shared/model/proposal';
import type { Settings } from '../../shared/model/settings';
import type { Share } from '../../shared/model/share';
import type { Writing } from '../../shared/model/writing';
import { choosePrograms } from '../../shared/portfolio/choose-programs';
import type { ExportFormat } from '../../shared/portfolio/export-formats';
import { asWriting, placeOf } from '../../shared/proposals/as-writing';
import type { ProgramDetails } from '../../shared/programs/program-details';
import type { OwnVenues } from '../../shared/model/own-venues';
import { keptShares } from '../../shared/shares/kept-shares';
import { findVenue } from '../../shared/venues/built-in-venues';
import type { PortfolioLayoutMaterial } from './layout-messages';

/** What gathering needs of the library: less than all of it, so that it says what it reads. */
export interface PortfolioLibrary {
  readonly programs: { listAll(): ProgramDetails[] };
  readonly settings: { read(): { settings: Settings } };
  readonly shares: { read(): { shares: Share[] } };
  readonly writings: { read(): { writings: Writing[] } };
  readonly proposals: { read(): { proposals: Proposal[] } };
  readonly venues: { read(): Pick<OwnVenues, 'venues'> };
}

/** Only the chosen programs cross to the layout process, with their reflections. */
export function gatherPortfolio(
  library: PortfolioLibrary,
  portfolio: Portfolio,
  format: ExportFormat,
): PortfolioLayoutMaterial {
  const details = library.programs.listAll();
  const chosen = new Set(
    choosePrograms(
      details.map(({ program }) => program),
      portfolio,
    ).map(({ id }) => id),
  );
  const { profile, paper, language } = library.settings.read().settings;
  const shares = keptShares(library.shares.read().shares);
  const own = new Map(library.venues.read().venues.map(({ venue }) => [venue.id, venue]));
  const venueOf = (id: string) => own.get(id) ?? findVenue(id);
  const kept = library.proposals.read().proposals;
  const known = new Set(kept.map(({ id }) => id));
  const written = kept.filter(
    ({ deletedAt, programIds }) => deletedAt === null && programIds.length > 0,
  );
  const proposals = [
    ...written.map(asWriting),
    // Those that were kept as writings, until the proposals page has taken them in.
    ...library.writings
      .read()
      .writings.filter(
        ({ id, venueId, deletedAt }) =>
          deletedAt === null && !known.has(id) && venueOf(venueId)?.shape === 'proposal',
      ),
  ];
  const venueIds = [...shares, ...proposals].map(({ venueId }) => venueId);
  return {
    kind: 'portfolio',
    portfolio,
    settings: { profile, paper, language },
    programs: details.filter(({ program }) => chosen.has(program.id)),
    shares,
    proposals,
    venues: Object.fromEntries([
      ...written.map(placeOf).map(({ id, name, rung }) => [id, { name, rung }] as const),
      ...[...new Set(venueIds)].flatMap((id) => {
        const venue = venueOf(id);
        if (venue === undefined) return [];
        return [[id, { name: venue.name, rung: venue.rung }] as const];
      }),
    ]),
    format,
    photoFiles: {},
  };
}
