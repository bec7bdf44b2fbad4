import { assertNever } from '../shared/result';
import { ImportPage } from './imports/import-page';
import { LogPage } from './programs/log-page';
import { ProposalPage } from './proposals/proposal-page';
import { ProposePage } from './proposals/propose-page';
import { PortfolioPage } from './portfolio/portfolio-page';
import { ProgramFormPage } from './programs/program-form-page';
import { ProgramPage } from './programs/program-page';
import { ReflectPage } from './reflections/reflect-page';
import { SettingsPage } from './settings/settings-page';
import type { Route } from './state/route';
import { ShareNewPage } from './writings/share-new-page';
import { SharePage } from './writings/share-page';
import { WritingPage } from './writings/writing-page';

/** The page of a route. */
export function Pages({ route }: { route: Route }) {
  switch (route.page) {
    case 'log':
      return <LogPage />;
    case 'program':
      return <ProgramPage programId={route.programId} />;
    case 'program-form':
      return <ProgramFormPage programId={route.programId} copyOf={route.copyOf} />;
    case 'reflect':
      return <ReflectPage programId={route.programId} promptId={route.promptId} />;
    case 'share':
      return <SharePage />;
    case 'share-new':
      return <ShareNewPage programs={route.programs} shape={route.shape} />;
    case 'writing':
      return <WritingPage writingId={route.writingId} />;
    case 'propose':
      return <ProposePage />;
    case 'proposal':
      return <ProposalPage writingId={route.writingId} />;
    case 'portfolio':
      return <PortfolioPage />;
    case 'settings':
      return <SettingsPage />;
    case 'import':
      return <ImportPage />;
    default:
      return assertNever(route);
  }
}
