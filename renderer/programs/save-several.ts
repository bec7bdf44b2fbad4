import type { ProgramContent } from '../../shared/model/program';
import { api } from '../api';
import { describeError, tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { hidePrograms, loadPrograms } from '../state/programs';
import { severalWords } from '../words/quick-log';

export interface SavedSeveral {
  ids: string[];
  /** Rows of the grid that are not saved. */
  leftRows: number[];
  /** Why, in a sentence. */
  problem: string | null;
}

/** Saves the sessions of a grid in one act. A month that could not be written stays in the grid. */
export async function saveSeveral(
  sessions: readonly { row: number; content: ProgramContent }[],
): Promise<SavedSeveral> {
  const rowsAt = (places: readonly number[]): number[] =>
    places.flatMap((place) => sessions[place]?.row ?? []);
  const created = await api.programs.createMany({
    contents: sessions.map(({ content }) => content),
  });
  if (!created.ok) {
    return {
      ids: [],
      leftRows: sessions.map(({ row }) => row),
      problem: describeError(created.error),
    };
  }
  const { programs, failed } = created.value;
  await loadPrograms();
  const leftRows = rowsAt(failed.flatMap(({ at }) => at));
  const [firstFailure] = failed;
  return {
    ids: programs.map(({ id }) => id),
    leftRows,
    problem:
      firstFailure === undefined
        ? null
        : severalWords.someFailed(
            programs.length,
            leftRows.length,
            describeError(firstFailure.error),
          ),
  };
}

async function takeOut(ids: string[]): Promise<void> {
  const removed = await api.programs.remove({ ids });
  if (!removed.ok) {
    tellError(removed.error, () => void takeOut(ids));
    return;
  }
  hidePrograms(ids);
  tell({ text: severalWords.undone });
}

/** Says that they are in the log, with the way back. */
export function tellSaved(ids: string[]): void {
  tell({
    text: severalWords.saved(ids.length),
    action: { label: severalWords.undo, run: () => void takeOut(ids) },
  });
}
