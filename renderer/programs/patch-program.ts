import type { AppError } from '../../shared/ipc/app-error';
import type { Program, ProgramContent } from '../../shared/model/program';
import { contentOf } from '../../shared/programs/content-of';
import type { Result } from '../../shared/result';
import { api } from '../api';
import { showProgram } from '../state/programs';

/** Changes a little of a program as it is on the disk now, and shows it so. */
export async function patchProgram(
  id: string,
  patch: Partial<ProgramContent>,
): Promise<Result<Program, AppError>> {
  const got = await api.programs.get({ id });
  if (!got.ok) return got;
  const { program } = got.value;
  const content = { ...contentOf(program), ...patch };
  const saved = await api.programs.update({ id, content, updatedAt: program.updatedAt });
  if (saved.ok) showProgram(saved.value);
  return saved;
}
