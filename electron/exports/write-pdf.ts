import type { AppError } from '../../shared/ipc/app-error';
import { fail, succeed, type Result } from '../../shared/result';
import { isSystemError } from '../store/disk-error';
import { writeAtomically } from '../store/write-atomically';

/** Where it may not be written is her choice of folder, not her library: so no `read-only` here. */
export async function writePdf(path: string, pdf: Uint8Array): Promise<Result<null, AppError>> {
  try {
    await writeAtomically(path, pdf);
    return succeed(null);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return fail({ code: 'disk-full' });
    return fail({ code: 'disk-failed', system: error.code });
  }
}
