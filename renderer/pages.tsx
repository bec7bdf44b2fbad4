import { assertNever } from '../shared/result';
import { LogPage } from './programs/log-page';
import { ProgramFormPage } from './programs/program-form-page';
import { ProgramPage } from './programs/program-page';
import { SettingsPage } from './settings/settings-page';
import type { Route } from './state/route';

/** The page of a route. */
export function Pages({ route }: { route: Route }) {
  switch (route.page) {
    case 'log':
      return <LogPage />;
    case 'program':
      return <ProgramPage programId={route.programId} />;
    case 'program-form':
      return <ProgramFormPage programId={route.programId} copyOf={route.copyOf} />;
    case 'settings':
      return <SettingsPage />;
    case 'import':
    case 'reflect':
    case 'share':
    case 'share-new':
    case 'writing':
    case 'propose':
    case 'proposal':
    case 'portfolio':
      return null;
    default:
      return assertNever(route);
  }
}
