import type { ChangedPrograms } from '../../shared/ipc/channels/programs-channels';
import type { AppError } from '../../shared/ipc/app-error';
import type { PartsOfOne, SeveralEdit } from '../../shared/programs/several-edit';
import type { Result } from '../../shared/result';
import { api } from '../api';
import { workWords as words } from '../words/work';
import { tellError } from './describe-error';
import { tell } from './notices';
import { loadPrograms } from './programs';
import { showWork } from './work';

/** The same change of several programs, with its progress at the foot of the window, where it can be stopped. */
async function changeAll(
  ids: readonly string[],
  edit: SeveralEdit,
): Promise<Result<ChangedPrograms, AppError>> {
  const token = crypto.randomUUID();
  const work = {
    label: words.changing(ids.length),
    total: ids.length,
    onStop: () => void api.programs.stopChange({ token }),
  };
  const answer = await showWork(work, async (_key, onProgress) => {
    const unfollow = api.on('several-progress', (progress) => {
      if (progress.token === token) onProgress(progress.done);
    });
    try {
      return await api.programs.changeMany({ ids: [...ids], edit, token });
    } finally {
      unfollow();
    }
  });
  await loadPrograms();
  return answer;
}

async function putBack(before: readonly PartsOfOne[], undone: string): Promise<void> {
  const ids = before.map(({ id }) => id);
  const answer = await changeAll(ids, { kind: 'put-back', of: [...before] });
  const again = (): void => void putBack(before, undone);
  if (!answer.ok) tellError(answer.error, again);
  else if (answer.value.error !== null) tellError(answer.value.error, again);
  else if (answer.value.isStopped)
    tell({ text: words.undoStopped, action: { label: words.goOn, run: again } });
  else tell({ text: undone });
}

/** How the change of several programs is told. */
export interface ChangeWords {
  done: (changed: number) => string;
  nothing: string;
  undo: string;
  undone: string;
}

/** Changes several programs and offers to undo it. What was changed before a stop or a failure stays, and can be undone too. */
export async function changePrograms(
  ids: readonly string[],
  edit: SeveralEdit,
  told: ChangeWords,
): Promise<void> {
  const answer = await changeAll(ids, edit);
  if (!answer.ok) {
    tellError(answer.error, () => void changePrograms(ids, edit, told));
    return;
  }
  const { before, error, isStopped } = answer.value;
  if (error !== null) tellError(error);
  if (before.length === 0) {
    if (error === null) tell({ text: isStopped ? words.stoppedAtOnce : told.nothing });
    return;
  }
  const text = told.done(before.length);
  tell({
    text: isStopped ? words.stopped(text) : text,
    action: { label: told.undo, run: () => void putBack(before, told.undone) },
  });
}
