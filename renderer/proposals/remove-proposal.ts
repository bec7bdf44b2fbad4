import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { navigate } from '../state/route';
import { deskWords } from '../words/proposals';

/** Deletes a proposal, goes back to the list, and offers to undo it. */
export async function removeProposal(id: string): Promise<void> {
  const removed = await api.proposals.remove({ ids: [id] });
  if (!removed.ok) {
    tellError(removed.error, () => void removeProposal(id));
    return;
  }
  navigate({ page: 'propose' });
  const restore = async (): Promise<void> => {
    const restored = await api.proposals.restore({ ids: [id] });
    if (restored.ok) navigate({ page: 'proposal', writingId: id });
    else tellError(restored.error, () => void restore());
  };
  tell({
    text: deskWords.removed,
    action: { label: deskWords.undo, run: () => void restore() },
  });
}
