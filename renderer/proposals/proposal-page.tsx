import { OpenedWriting } from '../writings/writing-page';
import { ProposalDesk } from './proposal-desk';

/** The builder of a proposal. */
export function ProposalPage({ writingId }: { writingId: string }) {
  return (
    <OpenedWriting writingId={writingId} list={{ page: 'propose' }}>
      {(writing, venue, today) => <ProposalDesk opened={writing} venue={venue} today={today} />}
    </OpenedWriting>
  );
}
