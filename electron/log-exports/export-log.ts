import type { FileHandle } from 'node:fs/promises';
import { setImmediate as pause } from 'node:timers/promises';
import { LOG_CSV_START, writeLogRow } from '../../shared/log-exports/log-csv';
import type { LogEntry, LogRange } from '../../shared/log-exports/log-entry';
import { LOG_JSON_END, startLogJson, writeJsonEntry } from '../../shared/log-exports/log-json';
import { writeJournalEntry } from '../../shared/log-exports/log-markdown';
import type { LogFormat } from '../../shared/log-exports/log-format';
import type { AppError } from '../../shared/ipc/app-error';
import { toLogEntry } from '../../shared/log-exports/log-entry';
import type { ProgramDetails } from '../../shared/programs/program-details';
import { fail, type Result, succeed } from '../../shared/result';
import { describeDiskError } from '../store/disk-error';
import { writeAtomically } from '../store/write-atomically';

/** Written between two breaths: a few milliseconds, so that the window never waits. */
const SLICE = 100;

class Cancelled extends Error {}

export interface LogExport {
  format: LogFormat;
  range: LogRange;
  /** In the range, newest first. */
  programs: readonly ProgramDetails[];
  exportedAt: string;
  onProgress: (done: number, total: number) => void;
  isCancelled: () => boolean;
}

interface Writer {
  start: string;
  write: (entry: LogEntry, before: LogEntry | null) => string;
  end: string;
}

function makeWriter({ format, range, exportedAt }: LogExport): Writer {
  switch (format) {
    case 'csv':
      return { start: LOG_CSV_START, write: writeLogRow, end: '' };
    case 'json':
      return {
        start: startLogJson(exportedAt, range),
        write: (entry, before) => writeJsonEntry(entry, before === null),
        end: LOG_JSON_END,
      };
    case 'markdown':
      return { start: '', write: writeJournalEntry, end: '' };
  }
}

async function writeSlices(file: FileHandle, job: LogExport): Promise<void> {
  const { start, write, end } = makeWriter(job);
  const total = job.programs.length;
  let before: LogEntry | null = null;
  await file.writeFile(start);
  for (let done = 0; done < total; done += SLICE) {
    if (job.isCancelled()) throw new Cancelled();
    let text = '';
    for (const details of job.programs.slice(done, done + SLICE)) {
      const entry = toLogEntry(details);
      text += write(entry, before);
      before = entry;
    }
    await file.writeFile(text);
    job.onProgress(Math.min(done + SLICE, total), total);
    await pause();
  }
  await file.writeFile(end);
}

/** Writes the log to a file of hers: the whole of it, or nothing where it fails or is stopped. */
export async function exportLog(filePath: string, job: LogExport): Promise<Result<null, AppError>> {
  try {
    await writeAtomically(filePath, (file) => writeSlices(file, job));
    return succeed(null);
  } catch (problem) {
    if (problem instanceof Cancelled) return fail({ code: 'cancelled' });
    return fail(describeDiskError(problem));
  }
}
