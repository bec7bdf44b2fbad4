import type { AppError } from '../../shared/ipc/app-error';
import { takeFromMonth } from '../../shared/programs/month-changes';
import { fail, succeed, type Result } from '../../shared/result';
import type { ShelfParts } from './program-shelf';

/**
 * Out of the trash for good, one write a month. The back-up of the day, which is made before the
 * first save, still has them.
 */
export function purgePrograms(
  parts: ShelfParts,
  ids: readonly string[],
): Promise<Result<null, AppError>> {
  const { months, lock } = parts;
  return lock.share(async () => {
    const wanted = new Set(
      ids.filter((id) => (months.find(id)?.program.deletedAt ?? null) !== null),
    );
    if (wanted.size === 0) return fail({ code: 'not-found', thing: 'program' });
    for (const month of new Set([...wanted].map((id) => months.ownerOf(id)))) {
      if (month === undefined) continue;
      const saved = await months.file(month).save((current) => {
        // She may have put one back on another computer, a moment ago.
        const gone = current.programs
          .filter(({ id, deletedAt }) => wanted.has(id) && deletedAt !== null)
          .map(({ id }) => id);
        return succeed({ next: takeFromMonth(current, new Set(gone)), value: null });
      });
      if (!saved.ok) return saved;
    }
    months.forgetOwners();
    return succeed(null);
  });
}
