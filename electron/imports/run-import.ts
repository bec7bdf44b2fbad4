import type { ImportMapping, ImportResult } from '../../shared/imports/import-preview';
import type { AppError } from '../../shared/ipc/app-error';
import type { ImportMemory } from '../../shared/model/import-memory';
import type { ImportBatch } from '../../shared/model/import-batch';
import { fail, type Result, succeed } from '../../shared/result';
import type { Library } from '../store/library';
import type { PlanSummary } from './import-messages';
import type { ImportReader } from './import-reader';

export interface ImportLibrary {
  programs: Pick<Library['programs'], 'add' | 'remove' | 'importKeys' | 'idsOfImport' | 'listHeld'>;
  imports: Library['imports'];
}

export interface ImportRun {
  library: ImportLibrary;
  reader: ImportReader;
  importId: string;
  fileName: string;
  mapping: ImportMapping;
  knownKeys: ReadonlySet<string>;
  /** What this import teaches for the next one. */
  learn: (before: ImportMemory) => ImportMemory;
  importedAt: string;
  isCancelled: () => boolean;
  /** Resolves when she presses Cancel, so that a long reading need not be waited for. */
  whenCancelled: Promise<Result<never, AppError>>;
  onProgress: (done: number, total: number) => void;
}

export async function saveBatch(
  library: ImportLibrary,
  batch: ImportBatch,
  learn: ImportRun['learn'] = (before) => before,
): Promise<Result<null, AppError>> {
  const saved = await library.imports.update((current) => ({
    ...current,
    ...learn({ mappings: current.mappings, bands: current.bands }),
    imports: [...current.imports.filter(({ id }) => id !== batch.id), batch],
  }));
  return saved.ok ? succeed(null) : saved;
}

async function forgetBatch(library: ImportLibrary, importId: string): Promise<void> {
  // If this fails too, `list` leaves the batch out, because nothing came in with it.
  await library.imports.update((current) => ({
    ...current,
    imports: current.imports.filter(({ id }) => id !== importId),
  }));
}

function toBatch(run: ImportRun, plan: PlanSummary, added: number): ImportBatch {
  return {
    id: run.importId,
    fileName: run.fileName.slice(0, 500),
    importedAt: run.importedAt,
    added,
    alreadyThere: plan.alreadyThere.length,
    skipped: plan.skipped.length,
    undoneAt: null,
  };
}

function toResult(
  run: ImportRun,
  plan: PlanSummary,
  added: number,
  stoppedBy: AppError | null = null,
): ImportResult {
  const { importId, fileName } = run;
  const { alreadyThere, skipped } = plan;
  return { importId, fileName, added, alreadyThere, skipped, stoppedBy };
}

async function addBatches(run: ImportRun, plan: PlanSummary): Promise<Result<null, AppError>> {
  let done = 0;
  for (let index = 0; index < plan.batches; index += 1) {
    if (run.isCancelled()) return fail({ code: 'cancelled' });
    const seeds = await run.reader.readBatch(index);
    if (!seeds.ok) return seeds;
    const added = await run.library.programs.add(
      seeds.value.map((seed) => ({ ...seed, importId: run.importId })),
    );
    if (!added.ok) return added;
    done += seeds.value.length;
    run.onProgress(done, plan.programs);
  }
  return succeed(null);
}

/** Takes out what came in before it stopped; where even that fails, says exactly what is in the log. */
async function takeBack(
  run: ImportRun,
  plan: PlanSummary,
  stoppedBy: AppError,
): Promise<Result<ImportResult, AppError>> {
  const ids = run.library.programs.idsOfImport(run.importId);
  const removed = ids.length === 0 ? succeed(null) : await run.library.programs.remove(ids);
  if (removed.ok) {
    await forgetBatch(run.library, run.importId);
    return fail(stoppedBy);
  }
  const left = run.library.programs.idsOfImport(run.importId).length;
  await saveBatch(run.library, toBatch(run, plan, left));
  return succeed(toResult(run, plan, left, stoppedBy));
}

/**
 * Brings a file in. The batch is on the disk before its first program, so that an import that a
 * power cut stopped can be seen and undone. Either all of it is in, or none, or the answer says
 * what is.
 */
export async function runImport(run: ImportRun): Promise<Result<ImportResult, AppError>> {
  const { library } = run;
  const planned = await Promise.race([
    run.reader.plan(run.mapping, run.knownKeys),
    run.whenCancelled,
  ]);
  if (!planned.ok) return planned;
  const plan = planned.value;
  if (plan.programs === 0) return succeed(toResult(run, plan, 0));
  const begun = await saveBatch(library, toBatch(run, plan, 0));
  if (!begun.ok) return begun;
  run.onProgress(0, plan.programs);
  const added = await addBatches(run, plan);
  if (!added.ok) return takeBack(run, plan, added.error);
  // The programs are in. If only this last line fails, `list` counts them itself.
  await saveBatch(library, toBatch(run, plan, plan.programs), run.learn);
  return succeed(toResult(run, plan, plan.programs));
}
