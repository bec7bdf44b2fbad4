import type { Handlers } from '../../shared/ipc/api';
import type { AppError } from '../../shared/ipc/app-error';
import { type ImportPreview, OPENING_TOKEN } from '../../shared/imports/import-preview';
import { forgetLearned, putBackLearned } from '../../shared/imports/forget-learned';
import type { ImportMemory } from '../../shared/model/import-memory';
import type { ImportBatch } from '../../shared/model/import-batch';
import { fail, type Result, succeed } from '../../shared/result';
import type { ImportReader } from '../imports/import-reader';
import type { FileSource } from '../imports/open-file';
import { type ImportLibrary, runImport, saveBatch } from '../imports/run-import';
import { makeOwnKey } from '../imports/import-session';
import { learnFrom } from '../imports/learn-from';
import type { SendEvent } from '../shell/send-event';

const GONE = { code: 'not-found', thing: 'import' } as const;

/** The file that she is looking at: one at a time. */
interface OpenImport {
  token: string;
  reader: ImportReader;
  fileName: string;
  /** The last preview. */
  seen: ImportPreview | null;
  /** Set while programs are coming in. */
  stop: (() => void) | null;
}

/** Today in her time zone, as `YYYY-MM-DD`. */
function toDay(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${String(now.getFullYear())}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

export function createImportsHandlers(deps: {
  library: ImportLibrary;
  /** Answers the path she chose, or `null`. */
  chooseFile: () => Promise<string | null>;
  startReader: () => ImportReader;
  sendEvent: SendEvent;
  makeId: () => string;
  now: () => Date;
}): Handlers<'imports'> {
  const { library } = deps;
  let current: OpenImport | null = null;

  function memory(): ImportMemory {
    const { mappings, bands } = library.imports.read();
    return { mappings, bands };
  }

  async function changeMemory(
    change: (before: ImportMemory) => ImportMemory,
  ): Promise<Result<ImportMemory, AppError>> {
    const saved = await library.imports.update((current) => ({ ...current, ...change(current) }));
    return saved.ok ? succeed(memory()) : saved;
  }

  function surroundings() {
    const knownKeys = new Set(library.programs.importKeys());
    // A program that is in the log is recognised in our own export by its id.
    for (const { id, deletedAt } of library.programs.listHeld()) {
      if (deletedAt === null) knownKeys.add(makeOwnKey(id));
    }
    return { knownKeys, today: toDay(deps.now()), memory: memory() };
  }

  function leave(): void {
    current?.stop?.();
    current?.reader.close();
    current = null;
  }

  function find(token: string): OpenImport | null {
    return current?.token === token ? current : null;
  }

  async function openSource(source: FileSource): Promise<Result<ImportPreview, AppError>> {
    if (current !== null && current.stop !== null) {
      return fail({ code: 'invalid-input', fields: ['token'] });
    }
    leave();
    const opening = {
      token: deps.makeId(),
      reader: deps.startReader(),
      fileName: '',
      seen: null,
      stop: null,
    };
    current = opening;
    const { token } = opening;
    const preview = await opening.reader.open(source, { token, ...surroundings() });
    if (!find(token)) return fail({ code: 'cancelled' });
    if (preview.ok) {
      current = { ...opening, fileName: preview.value.fileName, seen: preview.value };
    } else leave();
    return preview;
  }

  /** Keeps what she saw last: an import teaches what was on the screen. */
  function keep(
    token: string,
    preview: Result<ImportPreview, AppError>,
  ): Result<ImportPreview, AppError> {
    const open = find(token);
    if (open !== null && preview.ok) open.seen = preview.value;
    return preview;
  }

  /** A batch with what is really there: the app may have gone before the last line was written. */
  function describeBatch(batch: ImportBatch): ImportBatch {
    if (batch.undoneAt !== null || batch.added > 0) return batch;
    return { ...batch, added: library.programs.idsOfImport(batch.id).length };
  }

  return {
    list: () =>
      Promise.resolve(
        succeed(
          library.imports
            .read()
            .imports.map(describeBatch)
            .filter((batch) => batch.added > 0)
            .toSorted((one, other) => other.importedAt.localeCompare(one.importedAt)),
        ),
      ),

    choose: async () => {
      const path = await deps.chooseFile();
      return path === null ? fail({ code: 'cancelled' }) : openSource({ from: 'path', path });
    },

    open: ({ fileName, bytes }) => openSource({ from: 'bytes', fileName, bytes }),

    sheet: async ({ token, sheet }) =>
      keep(token, await (find(token)?.reader.chooseSheet(sheet, surroundings()) ?? fail(GONE))),

    preview: async ({ token, mapping }) =>
      keep(token, await (find(token)?.reader.preview(mapping, surroundings()) ?? fail(GONE))),

    memory: () => Promise.resolve(succeed(memory())),
    forget: (what) => changeMemory((before) => forgetLearned(before, what)),
    remember: (what) => changeMemory((before) => putBackLearned(before, what)),

    run: async ({ token, mapping }) => {
      const open = find(token);
      if (open?.stop !== null) return fail(GONE);
      let isCancelled = false;
      const whenCancelled = new Promise<Result<never, AppError>>((resolve) => {
        open.stop = () => {
          isCancelled = true;
          resolve(fail({ code: 'cancelled' }));
        };
      });
      const result = await runImport({
        library,
        reader: open.reader,
        importId: deps.makeId(),
        fileName: open.fileName,
        mapping,
        knownKeys: surroundings().knownKeys,
        learn: (before) => learnFrom(open.seen, mapping, before, deps.now().toISOString()),
        importedAt: deps.now().toISOString(),
        isCancelled: () => isCancelled,
        whenCancelled,
        onProgress: (done, total) => {
          deps.sendEvent('import-progress', { token, done, total });
        },
      }).finally(() => {
        open.stop = null;
      });
      // After a failure the file stays open: she frees some space and presses the button again.
      if (result.ok) leave();
      deps.sendEvent('programs-changed', { reason: 'import' });
      return result;
    },

    cancel: ({ token }) => {
      const open = token === OPENING_TOKEN ? current : find(token);
      if (open?.stop === null) leave();
      else open?.stop?.();
      return Promise.resolve(succeed(null));
    },

    undo: async ({ id }) => {
      const batch = library.imports.read().imports.find((one) => one.id === id);
      const ids = library.programs.idsOfImport(id);
      if (batch === undefined && ids.length === 0) return fail(GONE);
      if (ids.length > 0) {
        const removed = await library.programs.remove(ids);
        if (!removed.ok) return removed;
        deps.sendEvent('programs-changed', { reason: 'import' });
      }
      if (batch !== undefined) {
        const added = Math.max(batch.added, ids.length);
        const saved = await saveBatch(library, {
          ...batch,
          added,
          undoneAt: deps.now().toISOString(),
        });
        if (!saved.ok) return saved;
      }
      return succeed({ removed: ids.length });
    },
  };
}
