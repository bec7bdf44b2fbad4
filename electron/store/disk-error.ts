import type { AppError } from '../../shared/ipc/app-error';

export function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** There is no such file (ENOTDIR: a file stands where its folder should be). */
export function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/**
 * The expected failure that a system error stands for. Anything else is a bug, and is thrown again.
 * EFBIG: the file may not grow any more (a quota of the account, or FAT32), which is a full disk to her.
 */
export function describeDiskError(error: unknown): AppError {
  if (!isSystemError(error) || !/^E[A-Z0-9]+$/.test(error.code)) throw error;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { code: 'disk-full' };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: 'read-only', reason: 'no-permission' };
    default:
      return { code: 'disk-failed', system: error.code };
  }
}
