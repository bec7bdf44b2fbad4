import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { detectSeparator } from '../../shared/imports/detect-separator';
import type { FileTable } from '../../shared/imports/file-table';
import type { OpenedFile } from '../../shared/imports/preview-import';
import type { AppError } from '../../shared/ipc/app-error';
import { fail, type Result, succeed } from '../../shared/result';
import { decodeText } from './decode-text';
import { findFormat } from './find-format';
import { parseTable } from './parse-table';
import { readOwnTable } from './read-own-table';
import { findLargestSheet, readWorkbook } from './read-workbook';

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

/** A file that was read: a text, or a workbook whose other sheets she may want instead. */
export interface ReadFile {
  opened: OpenedFile;
  /** The tables of the sheets of a workbook; empty for a text. */
  tables: FileTable[];
}

/** The same file with another of its sheets. */
export function chooseSheet({ opened, tables }: ReadFile, sheet: number): ReadFile {
  const table = tables[sheet];
  return { tables, opened: table === undefined ? opened : { ...opened, table, sheet } };
}

/** Reads a file. Only what is wrong with the whole of it is an error. */
export async function openFile(
  source: FileSource,
  token: string,
): Promise<Result<ReadFile, AppError>> {
  const fileName = source.from === 'path' ? basename(source.path) : basename(source.fileName);
  const read =
    source.from === 'path' ? await readBytes(source.path, fileName) : succeed(source.bytes);
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.length > LIMIT_BYTES) return tooLarge(fileName);
  if (bytes.length === 0) return fail({ code: 'file-empty', fileName });
  const format = findFormat(bytes);
  if (format === 'text') return openText(bytes, fileName, token);
  if (format === 'workbook') return openWorkbook(bytes, fileName, token);
  return fail({ code: 'file-unreadable', fileName, reason: format });
}

function openText(bytes: Uint8Array, fileName: string, token: string): Result<ReadFile, AppError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return fail({ code: 'file-unreadable', fileName, reason: decoded.error });
  const { encoding, damagedCharacters, text } = decoded.value;
  const { separator, isTold } = detectSeparator(text);
  const table = isTold
    ? parseTable(text.slice(text.indexOf('\n') + 1 || text.length), separator, 2)
    : parseTable(text, separator);
  if (table.rows.length === 0 && table.broken.length === 0)
    return fail({ code: 'file-empty', fileName });
  const around = { token, fileName, encoding, separator, damagedCharacters };
  const own = readOwnTable(bytes);
  const known = own === undefined ? table : { ...table, own };
  return succeed({ tables: [], opened: { ...around, table: known, sheets: [], sheet: 0 } });
}

async function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  token: string,
): Promise<Result<ReadFile, AppError>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return fail({ code: 'file-unreadable', fileName, reason: read.error });
  const { names, tables } = read.value;
  const sheet = findLargestSheet(read.value);
  const table = tables[sheet];
  if (table === undefined) return fail({ code: 'file-empty', fileName });
  const around = { token, fileName, encoding: 'Excel', separator: null, damagedCharacters: 0 };
  return succeed({ tables, opened: { ...around, table, sheets: names, sheet } });
}
