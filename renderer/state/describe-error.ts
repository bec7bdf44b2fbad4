import type { AppError } from '../../shared/ipc/app-error';
import { assertNever } from '../../shared/result';
import { errorWords } from '../words/errors';
import { tell } from './notices';

/** One sentence for each failure, that says what to do. */
export function describeError(error: AppError): string {
  switch (error.code) {
    case 'not-found':
      return errorWords.notFound(error.thing);
    case 'changed-elsewhere':
      return errorWords.changedElsewhere;
    case 'invalid-input':
      return errorWords.invalidInput(error.fields);
    case 'forbidden':
      return errorWords.forbidden;
    case 'read-only':
      return error.reason === 'newer-version' ? errorWords.newerVersion : errorWords.noPermission;
    case 'disk-full':
      return errorWords.diskFull;
    case 'disk-failed':
      return errorWords.diskFailed(error.system);
    case 'file-unreadable':
      return errorWords.fileUnreadable(error.fileName, error.reason);
    case 'file-empty':
      return errorWords.fileEmpty(error.fileName);
    case 'file-too-large':
      return errorWords.fileTooLarge(error.fileName, error.limitMegabytes);
    case 'backup-refused':
      return errorWords.backupRefused(error.fileName, error.reason);
    case 'cancelled':
      return errorWords.cancelled;
    case 'layout-failed':
      return errorWords.layoutFailed(error.message);
    case 'unexpected':
      return errorWords.unexpected(error.incidentId);
    default:
      return assertNever(error);
  }
}

/** Tells her of a failure, unless she cancelled it herself. `retry` is the way out where there is one. */
export function tellError(error: AppError, retry?: () => void): void {
  if (error.code === 'cancelled') return;
  tell({
    tone: 'problem',
    text: describeError(error),
    ...(retry === undefined ? {} : { action: { label: errorWords.tryAgain, run: retry } }),
  });
}
