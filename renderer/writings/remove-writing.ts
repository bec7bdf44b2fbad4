import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { navigate, type Route } from '../state/route';
import { writingWords } from '../words/writings';

/** Deletes a writing, goes back to its list, and offers to undo it. */
export async function removeWriting(id: string, list: Route, itself: Route): Promise<void> {
  const removed = await api.writings.remove({ ids: [id] });
  if (!removed.ok) {
    tellError(removed.error, () => void removeWriting(id, list, itself));
    return;
  }
  navigate(list);
  const restore = async (): Promise<void> => {
    const restored = await api.writings.restore({ ids: [id] });
    if (restored.ok) navigate(itself);
    else tellError(restored.error, () => void restore());
  };
  tell({
    text: writingWords.removed1,
    action: { label: writingWords.undo, run: () => void restore() },
  });
}
