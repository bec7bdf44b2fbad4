import { Presentation } from 'lucide-react';
import { findVenue } from '../../shared/venues/built-in-venues';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import { navigate } from '../state/route';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { proposalWords } from '../words/proposals';
import { WritingList } from '../writings/writing-list';

/** Her proposals, newest first. */
export function ProposePage() {
  const { state } = useLoaded('writings', () => api.writings.list({}));
  const shares = useLoaded('shares', () => api.shares.list({}));
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed') {
    return (
      <Page title={proposalWords.title}>
        <Banner>{describeError(state.error)}</Banner>
      </Page>
    );
  }
  const start = (
    <Button
      look="primary"
      icon={<Presentation aria-hidden />}
      onPress={() => {
        navigate({ page: 'share-new', shape: 'proposal' });
      }}
    >
      {proposalWords.newProposal}
    </Button>
  );
  const proposals = state.value.filter(
    (writing) => findVenue(writing.venueId)?.shape === 'proposal',
  );
  return (
    <Page
      title={proposalWords.title}
      lead={proposalWords.lead}
      actions={proposals.length === 0 ? undefined : start}
    >
      {proposals.length === 0 ? (
        <Empty title={proposalWords.emptyTitle} action={start}>
          {proposalWords.emptyText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Empty>
      ) : (
        <WritingList
          label={proposalWords.list}
          writings={proposals}
          shares={shares.state.status === 'ready' ? shares.state.value : []}
          page="proposal"
        />
      )}
    </Page>
  );
}
