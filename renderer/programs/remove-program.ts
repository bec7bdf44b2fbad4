import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { hidePrograms, loadPrograms } from '../state/programs';
import { logWords } from '../words/programs';

async function restoreProgram(program: { id: string; title: string }): Promise<void> {
  const restored = await api.programs.restore({ ids: [program.id] });
  if (!restored.ok) {
    tellError(restored.error, () => void restoreProgram(program));
    return;
  }
  await loadPrograms();
  tell({ text: logWords.restored(program.title) });
}

/** Deletes a program and offers to undo it. Answers whether it was deleted. */
export async function removeProgram(program: { id: string; title: string }): Promise<boolean> {
  const removed = await api.programs.remove({ ids: [program.id] });
  if (!removed.ok) {
    tellError(removed.error, () => void removeProgram(program));
    return false;
  }
  hidePrograms([program.id]);
  tell({
    text: logWords.removed(program.title),
    action: { label: logWords.undo, run: () => void restoreProgram(program) },
  });
  return true;
}
