import { api } from '../api';
import { describeError } from '../state/describe-error';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Empty } from '../ui/empty';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { conflictWords } from '../words/conflicts';
import { ConflictCopyCard } from './conflict-copy-card';
import { TypedAndStored } from './typed-and-stored';

function Copies() {
  const { state, reload } = useLoaded('conflicts', () => api.conflicts.list({}));
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed') return <Banner>{describeError(state.error)}</Banner>;
  if (state.value.length === 0) {
    return (
      <Empty title={conflictWords.noneTitle}>
        <p>{conflictWords.noneLead}</p>
      </Empty>
    );
  }
  return state.value.map((copy) => (
    <ConflictCopyCard key={copy.fileName} copy={copy} onSettled={() => void reload()} />
  ));
}

/** Both versions of what was changed in two places, side by side. */
export function ConflictsPage({ programId }: { programId: string | undefined }) {
  return (
    <Page
      title={conflictWords.title}
      lead={conflictWords.lead}
      width="wide"
      above={<RouteLink to={{ page: 'log' }}>{conflictWords.log}</RouteLink>}
    >
      {programId === undefined ? <Copies /> : <TypedAndStored programId={programId} />}
    </Page>
  );
}
