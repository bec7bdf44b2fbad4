import { z } from 'zod';
import { idSchema } from '../model/id';
import { programContentSchema } from '../model/program';
import { answerSchema } from '../model/reflection';
import { emptyProgramContent } from '../model/program';
import { guardCell, quoteCell, unguardCell } from './cell-code';
import { LOG_COLUMNS, type RawEntry } from './log-columns';
import type { LogEntry } from './log-entry';

/** Tells Excel that the file is UTF-8. */
const MARK = '\ufeff';
const LINE_END = '\r\n';
const NAMES = LOG_COLUMNS.map(({ name }) => name);

export const LOG_CSV_START = `${MARK}${NAMES.map(quoteCell).join(',')}${LINE_END}`;

/** One line of the table, with its line end. */
export function writeLogRow(entry: LogEntry): string {
  const cells = LOG_COLUMNS.map(({ write }) => quoteCell(guardCell(write(entry))));
  return `${cells.join(',')}${LINE_END}`;
}

/** Whether a row of column names is that of our own export. */
export function isLogHeader(cells: readonly string[]): boolean {
  return cells.length === NAMES.length && NAMES.every((name, column) => cells[column] === name);
}

const answersSchema = z.array(answerSchema);

/** An entry as it was written, or `null` where a cell is not as we write it (another program saved it). */
export function readLogRow(cells: readonly string[]): LogEntry | null {
  if (cells.length !== LOG_COLUMNS.length) return null;
  const raw: RawEntry = {};
  for (const [column, { read }] of LOG_COLUMNS.entries()) {
    const part = read(unguardCell(cells[column] ?? ''));
    if (part === null) return null;
    Object.assign(raw, part);
  }
  const { id, answers, ...fields } = raw;
  const content = programContentSchema.safeParse(nest(fields));
  const readId = idSchema.safeParse(id);
  const readAnswers = answersSchema.safeParse(answers);
  if (!content.success || !readId.success || !readAnswers.success) return null;
  return { id: readId.data, content: content.data, answers: readAnswers.data };
}

/** `attendance.total` goes into `attendance`. */
function nest(fields: RawEntry): RawEntry {
  const { attendance, evidence, ...blank } = emptyProgramContent('2000-01-01');
  const nested: Record<string, RawEntry> = {
    attendance: { ...attendance },
    evidence: { ...evidence },
  };
  const flat: RawEntry = { ...blank };
  for (const [key, value] of Object.entries(fields)) {
    const [outer = '', innerKey] = key.split('.');
    const holder = innerKey === undefined ? undefined : nested[outer];
    if (holder === undefined || innerKey === undefined) flat[key] = value;
    else holder[innerKey] = value;
  }
  return { ...flat, ...nested };
}
