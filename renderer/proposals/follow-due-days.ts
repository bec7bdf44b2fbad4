import { api } from '../api';
import { tell } from '../state/notices';
import { navigate } from '../state/route';
import { deskWords } from '../words/proposals';

/** A pressed notice opens its proposal; one that the system could not show waits at the window's foot. */
export function followDueDays(): () => void {
  return api.on('proposal-due', ({ proposalId, text, isPressed }) => {
    const go = (): void => {
      navigate({ page: 'proposal', writingId: proposalId });
    };
    if (isPressed) go();
    else tell({ tone: 'waiting', text, action: { label: deskWords.openIt, run: go } });
  });
}
