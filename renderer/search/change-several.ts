import type { ProgramContent } from '../../shared/model/program';
import type { AppError } from '../../shared/ipc/app-error';
import { contentOf } from '../../shared/programs/content-of';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { hidePrograms, loadPrograms, showProgram } from '../state/programs';
import { logWords } from '../words/programs';
import { severalWords as words } from '../words/search';

type Edit = (content: ProgramContent) => Partial<ProgramContent>;

/** Answers what was changed, as it was before: nothing else is put back by an undo. */
async function applyTo(
  ids: readonly string[],
  editOf: (id: string) => (content: ProgramContent) => Partial<ProgramContent>,
): Promise<{ before: Map<string, Partial<ProgramContent>>; error: AppError | null }> {
  const before = new Map<string, Partial<ProgramContent>>();
  const read = await api.programs.getMany({ ids: [...ids] });
  if (!read.ok) return { before, error: read.error };
  for (const { program } of read.value) {
    const content = contentOf(program);
    const changed: ProgramContent = { ...content, ...editOf(program.id)(content) };
    const parts = Object.entries(content).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(changed, name)),
    );
    if (parts.length === 0) continue;
    const saved = await api.programs.update({
      id: program.id,
      content: changed,
      updatedAt: program.updatedAt,
    });
    if (!saved.ok) return { before, error: saved.error };
    before.set(program.id, Object.fromEntries(parts));
    // The list is read once at the end where there are many.
    if (ids.length === 1) showProgram(saved.value);
  }
  if (ids.length > 1) await loadPrograms();
  return { before, error: null };
}

/** Changes several programs and offers to undo it. What was changed before a failure stays, and can be undone too. */
export async function changeSeveral(
  ids: readonly string[],
  edit: Edit,
  word: (changed: number) => string,
): Promise<void> {
  const { before, error } = await applyTo(ids, () => edit);
  if (error !== null) {
    await loadPrograms();
    tellError(error);
  }
  if (before.size === 0) {
    if (error === null) tell({ text: words.nothingToChange });
    return;
  }
  const undo = async (): Promise<void> => {
    const undone = await applyTo([...before.keys()], (id) => () => before.get(id) ?? {});
    if (undone.error === null) tell({ text: words.undone });
    else tellError(undone.error, () => void undo());
  };
  tell({ text: word(before.size), action: { label: logWords.undo, run: () => void undo() } });
}

/** One press stars it, the next takes the star off: nothing to undo. */
export async function toggleStar(program: { id: string; isStarred: boolean }): Promise<void> {
  const isStarred = !program.isStarred;
  const { error } = await applyTo([program.id], () => () => ({ isStarred }));
  if (error !== null) tellError(error, () => void toggleStar(program));
}

/** Into the trash, with a way back. Answers whether it went. */
export async function removeSeveral(ids: readonly string[]): Promise<boolean> {
  const removed = await api.programs.remove({ ids: [...ids] });
  if (!removed.ok) {
    tellError(removed.error, () => void removeSeveral(ids));
    return false;
  }
  hidePrograms(ids);
  const restore = async (): Promise<void> => {
    const restored = await api.programs.restore({ ids: [...ids] });
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
