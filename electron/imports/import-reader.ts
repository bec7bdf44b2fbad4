import type { ImportMapping, ImportPreview } from '../../shared/imports/import-preview';
import type { AppError } from '../../shared/ipc/app-error';
import type { ImportMemory } from '../../shared/model/import-memory';
import { fail, type Result, succeed } from '../../shared/result';
import {
  type ImportReply,
  importReplySchema,
  type ImportRequest,
  joinKeys,
  type PlanSummary,
} from './import-messages';
import type { ImportSeed } from './import-session';
import type { FileSource } from './open-file';
import type { ProcessLine } from '../shell/process-line';

/** The line to the process that reads the file. */
export type ImportLine = ProcessLine<ImportRequest>;

/** What a file is compared with and understood by. */
export interface ReadingSurroundings {
  knownKeys: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  today: string;
  memory: ImportMemory;
}

/** One file that is being looked at. Answers `cancelled` to everything once it is closed. */
export interface ImportReader {
  open(
    source: FileSource,
    around: ReadingSurroundings & { token: string },
  ): Promise<Result<ImportPreview, AppError>>;
  /** Another sheet of the workbook, read afresh. */
  chooseSheet(sheet: number, around: ReadingSurroundings): Promise<Result<ImportPreview, AppError>>;
  preview(
    mapping: ImportMapping,
    around: ReadingSurroundings,
  ): Promise<Result<ImportPreview, AppError>>;
  plan(
    mapping: ImportMapping,
    knownKeys: ReadonlySet<string>,
  ): Promise<Result<PlanSummary, AppError>>;
  /** Batch `index` of the last plan. */
  readBatch(index: number): Promise<Result<ImportSeed[], AppError>>;
  close(): void;
}

type Answer = Result<ImportReply, AppError>;
interface Waiting {
  resolve: (answer: Answer) => void;
  reject: (bug: Error) => void;
}
type WithoutId<R> = R extends ImportRequest ? Omit<R, 'id'> : never;

/** Asks the process, and gives each reply to who asked. A process that dies is a bug, thrown to the caller. */
export function connectImportReader(line: ImportLine): ImportReader {
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let isClosed = false;
  let hasDied = false;

  function giveUp(bug: Error): void {
    hasDied = true;
    for (const asker of waiting.values()) asker.reject(bug);
    waiting.clear();
  }

  line.onReply((rawReply) => {
    const parsed = importReplySchema.safeParse(rawReply);
    // Thrown from here it would reach nobody; whoever waits must not wait for ever.
    if (!parsed.success) {
      giveUp(new Error('The import process answered in a shape that nobody knows.'));
      return;
    }
    const reply = parsed.data;
    const asker = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.kind === 'bug') asker?.reject(new Error(`In the import process: ${reply.bug}`));
    else asker?.resolve(reply.kind === 'failed' ? fail(reply.error) : succeed(reply));
  });
  line.onEnd(() => {
    if (!isClosed) giveUp(new Error('The import process ended by itself.'));
  });

  function ask(request: WithoutId<ImportRequest>): Promise<Answer> {
    if (isClosed) return Promise.resolve(fail({ code: 'cancelled' }));
    if (hasDied) return Promise.reject(new Error('The import process is gone.'));
    const id = nextId++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      line.post({ ...request, id });
    });
  }

  async function askPreview(
    request: WithoutId<ImportRequest>,
  ): Promise<Result<ImportPreview, AppError>> {
    const answer = await ask(request);
    if (!answer.ok) return answer;
    if (answer.value.kind !== 'preview') throw new Error(`Not a preview: ${answer.value.kind}`);
    return succeed(answer.value.preview);
  }

  return {
    open: (source, { knownKeys, ...around }) =>
      askPreview({ ask: 'open', source, knownKeys: joinKeys(knownKeys), ...around }),
    chooseSheet: (sheet, { knownKeys, ...around }) =>
      askPreview({ ask: 'sheet', sheet, knownKeys: joinKeys(knownKeys), ...around }),
    preview: (mapping, { knownKeys, ...around }) =>
      askPreview({ ask: 'preview', mapping, knownKeys: joinKeys(knownKeys), ...around }),
    plan: async (mapping, knownKeys) => {
      const answer = await ask({ ask: 'plan', mapping, knownKeys: joinKeys(knownKeys) });
      if (!answer.ok) return answer;
      if (answer.value.kind !== 'plan') throw new Error(`Not a plan: ${answer.value.kind}`);
      return succeed(answer.value.plan);
    },
    readBatch: async (index) => {
      const answer = await ask({ ask: 'batch', index });
      if (!answer.ok) return answer;
      if (answer.value.kind !== 'batch') throw new Error(`Not a batch: ${answer.value.kind}`);
      return succeed(answer.value.seeds);
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      line.end();
      for (const asker of waiting.values()) asker.resolve(fail({ code: 'cancelled' }));
      waiting.clear();
    },
  };
}
