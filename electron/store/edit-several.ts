import type { AppError } from '../../shared/ipc/app-error';
import { nextInstant } from '../../shared/model/next-instant';
import { prepareEdit, type PartsOfOne, type SeveralEdit } from '../../shared/programs/several-edit';
import { succeed } from '../../shared/result';
import type { ShelfParts } from './program-shelf';

export interface Watch {
  onProgress: (done: number, total: number) => void;
  /** Asked before each month: what is not yet written then stays as it is. */
  isStopped: () => boolean;
}

export interface SeveralEdited {
  /** What was changed, as it was before: for undo. */
  before: PartsOfOne[];
  /** What ended it early; the months before are saved. */
  error: AppError | null;
}

/** Changes several programs, one write a month; those in the trash are left alone. */
export async function editSeveral(
  parts: ShelfParts,
  ids: readonly string[],
  edit: SeveralEdit,
  { onProgress, isStopped }: Watch,
): Promise<SeveralEdited> {
  const { months, lock } = parts;
  const wantedOf = new Map<string, Set<string>>();
  for (const id of ids) {
    const month = months.ownerOf(id);
    if (month !== undefined) wantedOf.set(month, (wantedOf.get(month) ?? new Set()).add(id));
  }
  const editOf = prepareEdit(edit);
  const before: PartsOfOne[] = [];
  let done = 0;
  for (const [month, wanted] of wantedOf) {
    if (isStopped()) break;
    // A month at a time, so that what must hold the log still does not wait for all of them.
    const saved = await lock.share(() =>
      months.file(month).save((current) => {
        const now = parts.now().toISOString();
        const changed: PartsOfOne[] = [];
        const programs = current.programs.map((program) => {
          const edited =
            wanted.has(program.id) && program.deletedAt === null ? editOf(program) : null;
          if (edited === null) return program;
          changed.push({ id: program.id, parts: edited.before });
          return { ...program, ...edited.next, updatedAt: nextInstant(program.updatedAt, now) };
        });
        const next = changed.length === 0 ? current : { ...current, programs };
        return succeed({ next, value: changed });
      }),
    );
    if (!saved.ok) return { before, error: saved.error };
    before.push(...saved.value);
    done += wanted.size;
    onProgress(done, ids.length);
  }
  return { before, error: null };
}
