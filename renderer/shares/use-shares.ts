import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { useLoaded } from '../state/use-loaded';
import { sharesWords as words } from '../words/shares';

/** The ledger, and what can be done with a line of it. */
export function useShares() {
  const { state, reload } = useLoaded('shares', () => api.shares.list({}));

  const restore = async (id: string): Promise<void> => {
    const restored = await api.shares.restore({ id });
    if (restored.ok) await reload();
    else tellError(restored.error);
  };

  const takeBack = async (id: string): Promise<void> => {
    const removed = await api.shares.remove({ id });
    if (!removed.ok) {
      tellError(removed.error, () => void takeBack(id));
      return;
    }
    await reload();
    tell({ text: words.tookBack, action: { label: words.undo, run: () => void restore(id) } });
  };

  return { state, reload, takeBack };
}
