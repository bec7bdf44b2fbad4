import { ExportSection } from '../log-exports/export-section';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { keepWords } from '../words/keep';
import { BackupSection } from './backup-section';
import { RestoreSection } from './restore-section';

/** Keep a copy of everything, take the log elsewhere, or go back to an earlier state. */
export function KeepPage() {
  return (
    <Page
      title={keepWords.title}
      lead={keepWords.lead}
      above={<RouteLink to={{ page: 'settings' }}>{keepWords.settings}</RouteLink>}
    >
      <BackupSection />
      <ExportSection />
      <RestoreSection />
    </Page>
  );
}
