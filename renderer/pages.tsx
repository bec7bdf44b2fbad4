import { assertNever } from '../shared/result';
import { KeepPage } from './backups/keep-page';
import { ConflictsPage } from './conflicts/conflicts-page';
import { ImportPage } from './imports/import-page';
import { TrashPage } from './trash/trash-page';
import { CardPage } from './cup/card-page';
import { CupPage } from './cup/cup-page';
import { PrintPage } from './cup/print-page';
import { NetworkPage } from './learning-network/network-page';
import { DayPage } from './look-back/day-page';
import { StrengthPage } from './look-back/strength-page';
import { StrengthsPage } from './look-back/strengths-page';
import { WeekPage } from './look-back/week-page';
import { YearPage } from './look-back/year-page';
import { LogPage } from './programs/log-page';
import { NewProposalPage } from './proposals/new-proposal-page';
import { OwnFormPage } from './proposals/own-form-page';
import { ProposalPage } from './proposals/proposal-page';
import { ProposePage } from './proposals/propose-page';
import { NumbersPage } from './numbers/numbers-page';
import { PortfolioPage } from './portfolio/portfolio-page';
import { PortfoliosPage } from './portfolio/portfolios-page';
import { ProgramFormPage } from './programs/program-form-page';
import { ProgramPage } from './programs/program-page';
import { SeveralPage } from './programs/several-page';
import { ReflectPage } from './reflections/reflect-page';
import { SeriesPage } from './series/series-page';
import { SettingsPage } from './settings/settings-page';
import type { Route } from './state/route';
import { SharesPage } from './shares/shares-page';
import { ReturnLink } from './writings/return-link';
import { VenueFormPage } from './venues/venue-form-page';
import { VenuesPage } from './venues/venues-page';
import { ShareNewPage } from './writings/share-new-page';
import { SharePage } from './writings/share-page';
import { WritingPage } from './writings/writing-page';

/** The page of a route. */
export function Pages({ route }: { route: Route }) {
  switch (route.page) {
    case 'log':
      return <LogPage address={route} />;
    case 'series':
      return <SeriesPage series={route.series} />;
    case 'program':
      return <ProgramPage programId={route.programId} />;
    case 'program-form':
      return (
        <ProgramFormPage programId={route.programId} copyOf={route.copyOf} heldOn={route.heldOn} />
      );
    case 'log-several':
      return <SeveralPage programId={route.programId} />;
    case 'reflect':
      return (
        <>
          <ReturnLink programId={route.programId} />
          <ReflectPage programId={route.programId} promptId={route.promptId} />
        </>
      );
    case 'look-back':
      return <WeekPage on={route.on} />;
    case 'look-back-year':
      return <YearPage year={route.year} />;
    case 'look-back-day':
      return <DayPage on={route.on} />;
    case 'strengths':
      return <StrengthsPage />;
    case 'strength':
      return <StrengthPage strengthId={route.strengthId} />;
    case 'venues':
      return <VenuesPage />;
    case 'venue-form':
      return <VenueFormPage venueId={route.venueId} copyOf={route.copyOf} />;
    case 'share':
      return <SharePage />;
    case 'share-new':
      return <ShareNewPage programs={route.programs} shape={route.shape} />;
    case 'shares':
      return <SharesPage shareId={route.shareId} />;
    case 'network':
      return <NetworkPage />;
    case 'writing':
      return <WritingPage writingId={route.writingId} />;
    case 'cup':
      return <CupPage answerId={route.answerId} />;
    case 'cup-card':
      return <CardPage answerId={route.answerId} />;
    case 'cup-print':
      return <PrintPage answerId={route.answerId} />;
    case 'propose':
      return <ProposePage />;
    case 'proposal-new':
      return <NewProposalPage programs={route.programs} formId={route.formId} found={route} />;
    case 'proposal-form':
      return <OwnFormPage programs={route.programs} />;
    case 'proposal':
      return <ProposalPage writingId={route.writingId} />;
    case 'numbers':
      return <NumbersPage />;
    case 'portfolio':
      return <PortfoliosPage />;
    case 'portfolio-desk':
      return <PortfolioPage key={route.portfolioId} portfolioId={route.portfolioId} />;
    case 'settings':
      return <SettingsPage part={route.part} />;
    case 'import':
      return <ImportPage />;
    case 'keep':
      return <KeepPage />;
    case 'trash':
      return <TrashPage />;
    case 'conflicts':
      return <ConflictsPage programId={route.programId} />;
    default:
      return assertNever(route);
  }
}
