import { listSeries } from '../../shared/programs/list-series';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import { usePrograms } from '../state/programs';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { severalWords } from '../words/quick-log';
import { readSeveralDraft, severalDraftKey } from './several-draft';
import { SeveralForm } from './several-form';

/** Logs several sessions of a series at once; those of a program, where she came from one. */
export function SeveralPage({ programId }: { programId: string | undefined }) {
  const log = usePrograms();
  const { state: drafts } = useLoaded('drafts', () => api.drafts.list({}));
  if (log.status === 'loading' || drafts.status === 'loading') return <Waiting />;
  if (log.status === 'failed') {
    return (
      <Page title={severalWords.title}>
        <Banner>{describeError(log.error)}</Banner>
      </Page>
    );
  }
  const plan = log.programs.find(({ id }) => id === programId);
  const allSeries = listSeries(log.programs);
  const key = severalDraftKey(plan?.id ?? null);
  const kept =
    drafts.status === 'ready' ? drafts.value.find((draft) => draft.key === key) : undefined;
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
        draft={kept === undefined ? null : readSeveralDraft(kept.text)}
      />
    </Page>
  );
}
