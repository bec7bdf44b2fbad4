import type { CreatedPrograms } from '../../shared/ipc/channels/programs-channels';
import type { AppError } from '../../shared/ipc/app-error';
import type { ProgramContent } from '../../shared/model/program';
import { monthOf } from '../../shared/programs/month-changes';
import { fail, succeed, type Result } from '../../shared/result';
import type { Library } from '../store/library';

/** One write a month; a month that fails leaves the others saved. Fails only when nothing was saved. */
export async function createMany(
  programs: Pick<Library['programs'], 'add'>,
  contents: readonly ProgramContent[],
): Promise<Result<CreatedPrograms, AppError>> {
  const months = new Map<string, number[]>();
  contents.forEach(({ heldOn }, index) => {
    const month = monthOf(heldOn);
    months.set(month, [...(months.get(month) ?? []), index]);
  });
  const created: CreatedPrograms = { programs: [], failed: [] };
  for (const at of months.values()) {
    const seeds = at
      .map((index) => contents[index])
      .filter((content) => content !== undefined)
      .map((content) => ({ content, importId: null, importKey: null }));
    const added = await programs.add(seeds);
    if (added.ok) created.programs.push(...added.value);
    else created.failed.push({ at, error: added.error });
  }
  const [firstFailure] = created.failed;
  return created.programs.length === 0 && firstFailure !== undefined
    ? fail(firstFailure.error)
    : succeed(created);
}
