import { contentOf } from '../../shared/programs/content-of';
import type { SeveralEdit } from '../../shared/programs/several-edit';
import { api } from '../api';
import { changePrograms } from '../state/change-programs';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { hidePrograms, loadPrograms, showProgram } from '../state/programs';
import { showWork } from '../state/work';
import { logWords } from '../words/programs';
import { severalWords as words } from '../words/search';
import { workWords } from '../words/work';

/** The same change of several programs, with undo. */
export function changeSeveral(
  ids: readonly string[],
  edit: SeveralEdit,
  done: (changed: number) => string,
): Promise<void> {
  const { nothingToChange: nothing, undone } = words;
  return changePrograms(ids, edit, { done, nothing, undo: logWords.undo, undone });
}

/** One press stars it, the next takes the star off: nothing to undo. */
export async function toggleStar(program: { id: string; isStarred: boolean }): Promise<void> {
  const isStarred = !program.isStarred;
  const again = (): void => void toggleStar(program);
  const got = await api.programs.get({ id: program.id });
  if (!got.ok) {
    tellError(got.error, again);
    return;
  }
  const { program: before } = got.value;
  const { id, updatedAt } = before;
  const saved = await api.programs.update({
    id,
    content: { ...contentOf(before), isStarred },
    updatedAt,
  });
  if (saved.ok) showProgram(saved.value);
  else tellError(saved.error, again);
}

/** Into the trash, with a way back. Answers whether it went. */
export async function removeSeveral(ids: readonly string[]): Promise<boolean> {
  const removed = await showWork({ label: workWords.deleting(ids.length), total: 0 }, () =>
    api.programs.remove({ ids: [...ids] }),
  );
  if (!removed.ok) {
    tellError(removed.error, () => void removeSeveral(ids));
    return false;
  }
  hidePrograms(ids);
  const restore = async (): Promise<void> => {
    const restored = await showWork({ label: workWords.restoring(ids.length), total: 0 }, () =>
      api.programs.restore({ ids: [...ids] }),
    );
    if (!restored.ok) {
      tellError(restored.error, () => void restore());
      return;
    }
    await loadPrograms();
    tell({ text: words.undone });
  };
  tell({
    text: words.removedAll(ids.length),
    action: { label: logWords.undo, run: () => void restore() },
  });
  return true;
}
