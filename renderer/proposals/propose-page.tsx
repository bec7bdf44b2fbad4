import { Presentation } from 'lucide-react';
import { api } from '../api';
import { describeError } from '../state/describe-error';
import { navigate } from '../state/route';
import { today } from '../state/today';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { Page } from '../ui/page';
import { Waiting } from '../ui/waiting';
import { proposalWords } from '../words/proposals';
import { ProposalList } from './proposal-list';

/** Her proposals, newest first. */
export function ProposePage() {
  const { state } = useLoaded('proposals', () => api.proposals.list({}));
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed') {
    return (
      <Page title={proposalWords.title}>
        <Banner>{describeError(state.error)}</Banner>
      </Page>
    );
  }
  const proposals = state.value;
  const start = (
    <Button
      look="primary"
      icon={<Presentation aria-hidden />}
      onPress={() => {
        navigate({ page: 'proposal-new' });
      }}
    >
      {proposalWords.newProposal}
    </Button>
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
        <ProposalList proposals={proposals} today={today()} />
      )}
    </Page>
  );
}
