import { listSeries } from '../../shared/programs/list-series';
import { describeError } from '../state/describe-error';
import { usePrograms } from '../state/programs';
import { Banner } from '../ui/banner';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { severalWords } from '../words/quick-log';
import { SeveralForm } from './several-form';

/** Logs several sessions of a series at once; those of a program, where she came from one. */
export function SeveralPage({ programId }: { programId: string | undefined }) {
  const log = usePrograms();
  if (log.status === 'loading') return <Waiting />;
  if (log.status === 'failed') {
    return (
      <Page title={severalWords.title}>
        <Banner>{describeError(log.error)}</Banner>
      </Page>
    );
  }
  const plan = log.programs.find(({ id }) => id === programId);
  const allSeries = listSeries(log.programs);
  const name = plan === undefined ? (allSeries[0]?.name ?? '') : plan.series || plan.title;
  return (
    <Page
      title={severalWords.title}
      lead={plan === undefined ? severalWords.lead : severalWords.leadLike(plan.title)}
      width="wide"
    >
      <SeveralForm
        key={programId ?? ''}
        allSeries={allSeries}
        startName={name}
        planId={plan?.id ?? null}
      />
    </Page>
  );
}
