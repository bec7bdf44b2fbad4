import type { ProposalForm } from '../../shared/model/proposal-form';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { navigate } from '../state/route';
import { deskWords } from '../words/proposals';
import type { ProposalDesk } from './use-proposal';

/** Carries a proposal over to another form, and goes there; the old one stays. */
export async function moveTo(desk: ProposalDesk, form: ProposalForm): Promise<void> {
  await desk.flush();
  const moved = await api.proposals.move({ id: desk.proposal.id, form, event: '' });
  if (!moved.ok) {
    tellError(moved.error, () => void moveTo(desk, form));
    return;
  }
  navigate({ page: 'proposal', writingId: moved.value.id });
  tell({ text: deskWords.moved });
}
