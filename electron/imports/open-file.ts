import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { detectSeparator } from '../../shared/imports/detect-separator';
import type { OpenedFile } from '../../shared/imports/preview-import';
import type { AppError } from '../../shared/ipc/app-error';
import { fail, type Result, succeed } from '../../shared/result';
import { decodeText } from './decode-text';
import { parseTable } from './parse-table';

export const LIMIT_MEGABYTES = 50;
const LIMIT_BYTES = LIMIT_MEGABYTES * 1024 * 1024;

/** Where a file comes from: a path out of a dialog, or bytes that were dropped on the window. */
export type FileSource =
  | { from: 'path'; path: string }
  | { from: 'bytes'; fileName: string; bytes: Uint8Array<ArrayBuffer> };

function tooLarge(fileName: string): Result<never, AppError> {
  return fail({ code: 'file-too-large', fileName, limitMegabytes: LIMIT_MEGABYTES });
}

function describeReadProblem(problem: unknown, fileName: string): AppError {
  const system = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  if (system === 'ENOENT' || system === 'ENOTDIR') {
    return { code: 'file-unreadable', fileName, reason: 'missing' };
  }
  if (system === 'EACCES' || system === 'EPERM' || system === 'EBUSY') {
    return { code: 'file-unreadable', fileName, reason: 'no-permission' };
  }
  if (system === 'EISDIR') return { code: 'file-unreadable', fileName, reason: 'not-text' };
  if (system === '') throw problem;
  return { code: 'disk-failed', system };
}

async function readBytes(path: string, fileName: string): Promise<Result<Uint8Array, AppError>> {
  try {
    const file = await open(path, constants.O_RDONLY);
    try {
      const { size } = await file.stat();
      return size > LIMIT_BYTES ? tooLarge(fileName) : succeed(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (problem) {
    return fail(describeReadProblem(problem, fileName));
  }
}

/** Reads, decodes and splits a file. Only what is wrong with the whole of it is an error. */
export async function openFile(
  source: FileSource,
  token: string,
): Promise<Result<OpenedFile, AppError>> {
  const fileName = source.from === 'path' ? basename(source.path) : basename(source.fileName);
  const read =
    source.from === 'path' ? await readBytes(source.path, fileName) : succeed(source.bytes);
  if (!read.ok) return read;
  if (read.value.length > LIMIT_BYTES) return tooLarge(fileName);
  if (read.value.length === 0) return fail({ code: 'file-empty', fileName });
  const decoded = decodeText(read.value);
  if (!decoded.ok) return fail({ code: 'file-unreadable', fileName, reason: decoded.error });
  const { encoding, damagedCharacters, text } = decoded.value;
  const { separator, isTold } = detectSeparator(text);
  const table = isTold
    ? parseTable(text.slice(text.indexOf('\n') + 1 || text.length), separator, 2)
    : parseTable(text, separator);
  if (table.rows.length === 0 && table.broken.length === 0)
    return fail({ code: 'file-empty', fileName });
  return succeed({ token, fileName, encoding, separator, damagedCharacters, table });
}
