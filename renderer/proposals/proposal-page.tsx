import { api } from '../api';
import { describeError } from '../state/describe-error';
import { useLoaded } from '../state/use-loaded';
import { Banner } from '../ui/banner';
import { Page } from '../ui/page';
import { RouteLink } from '../ui/route-link';
import { Waiting } from '../ui/waiting';
import { proposalWords } from '../words/proposals';
import { ProposalDesk } from './proposal-desk';

/** The builder of a proposal. */
export function ProposalPage({ writingId }: { writingId: string }) {
  const { state } = useLoaded(`proposal ${writingId}`, () => api.proposals.get({ id: writingId }));
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed') {
    return (
      <Page
        title={proposalWords.title}
        above={<RouteLink to={{ page: 'propose' }}>← {proposalWords.back}</RouteLink>}
      >
        <Banner>{describeError(state.error)}</Banner>
      </Page>
    );
  }
  return <ProposalDesk key={state.value.id} opened={state.value} />;
}
