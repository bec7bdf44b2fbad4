import type { CupView } from '../../shared/cup/cup-view';
import type { Answered } from '../../shared/ipc/api';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { useLoaded } from '../state/use-loaded';
import { cupWords } from '../words/cup';

/** The cup, and what she can do with it: every change answers the cup as it is on the disk. */
export function useCup() {
  const { state, reload, show } = useLoaded<CupView>('cup', () => api.cup.get({}));

  /** Answers whether it worked; tells her where it did not. */
  const change = async (ask: () => Answered<CupView>): Promise<boolean> => {
    const changed = await ask();
    if (changed.ok) show(changed.value);
    else tellError(changed.error, () => void change(ask));
    return changed.ok;
  };

  /** Like `change`, with a way back. */
  const removeWithUndo = async (
    text: string,
    remove: () => Answered<CupView>,
    restore: () => Answered<CupView>,
  ): Promise<void> => {
    if (!(await change(remove))) return;
    tell({ text, action: { label: cupWords.undo, run: () => void change(restore) } });
  };

  return { state, reload, show, change, removeWithUndo };
}

export type CupActions = Pick<ReturnType<typeof useCup>, 'show' | 'change' | 'removeWithUndo'>;
