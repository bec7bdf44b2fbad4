import type { AppError } from '../../shared/ipc/app-error';
import type { ProgramDetails } from '../../shared/programs/program-details';
import type { Program, ProgramContent } from '../../shared/model/program';
import { compareNewestFirst } from '../../shared/programs/compare-programs';
import { summariseProgram, type ProgramSummary } from '../../shared/programs/summarise-program';
import type { SeveralEdit } from '../../shared/programs/several-edit';
import type { Result } from '../../shared/result';
import { addPrograms, type ProgramSeed } from './add-programs';
import { changeProgram, setDeleted } from './change-programs';
import { editSeveral, type SeveralEdited, type Watch } from './edit-several';
import { purgePrograms } from './purge-programs';
import type { HeldProgram, MonthFiles } from './month-files';
import type { MoveLock } from './move-lock';

export interface ProgramShelf {
  /** Not deleted, newest first: by `heldOn`, then `createdAt`. */
  listSummaries(): ProgramSummary[];
  /** Also a deleted one. */
  get(id: string): ProgramDetails | undefined;
  /** Not deleted, newest first. */
  listAll(): ProgramDetails[];
  /**
   * The months there are, newest first, each with a mark that is another object after every change
   * of its document: for what follows the log without reading all of it each time.
   */
  listMonths(): { month: string; mark: object }[];
  /** Of one month, not deleted, in no particular order. */
  listMonth(month: string): ProgramDetails[];
  /** The hashes of the photos and handouts of all programs, those in the trash too. */
  fileHashes(): Set<string>;
  /** In the order of the seeds. One write a month touched; all or nothing as far as files allow. */
  add(seeds: ProgramSeed[]): Promise<Result<Program[], AppError>>;
  /** `updatedAt` is that of the program she edited; `changed-elsewhere` when it is not so any more. */
  update(
    id: string,
    content: ProgramContent,
    updatedAt: string,
  ): Promise<Result<Program, AppError>>;
  /** The same change of several programs, one write a month. */
  editSeveral(ids: readonly string[], edit: SeveralEdit, watch: Watch): Promise<SeveralEdited>;
  /** Into the trash. `not-found` when none of them is there. */
  remove(ids: string[]): Promise<Result<null, AppError>>;
  restore(ids: string[]): Promise<Result<null, AppError>>;
  /** All of the log, those in the trash too, in no particular order. */
  listHeld(): Program[];
  /** For good, with their reflections; only what lies in the trash. Others are left alone. */
  purge(ids: string[]): Promise<Result<null, AppError>>;
  /** Fingerprints of the imported rows whose programs are not deleted. */
  importKeys(): ReadonlySet<string>;
  /** Programs of an import that are not deleted. */
  idsOfImport(importId: string): string[];
}

export interface ShelfParts {
  months: MonthFiles;
  lock: MoveLock;
  /** Resolves when no back-up is being made: it must not see a program in neither of its months. */
  beforeMove: () => Promise<void>;
  now: () => Date;
  makeId: () => string;
}

export function createProgramShelf(parts: ShelfParts): ProgramShelf {
  const { months } = parts;
  const summaries = new WeakMap<HeldProgram, ProgramSummary>();

  function listHeld(): HeldProgram[] {
    return months
      .months()
      .flatMap((month) => months.held(month).filter(({ program }) => program.deletedAt === null))
      .toSorted((a, b) => compareNewestFirst(a.program, b.program));
  }

  function summarise(held: HeldProgram): ProgramSummary {
    const known = summaries.get(held);
    if (known !== undefined) return known;
    const summary = summariseProgram(held.program, held.reflection ?? undefined);
    summaries.set(held, summary);
    return summary;
  }

  return {
    listSummaries: () => listHeld().map(summarise),
    get: (id) => months.find(id),
    listAll: listHeld,
    listMonths: () => months.months().map((month) => ({ month, mark: months.file(month).read() })),
    listMonth: (month) => months.held(month).filter(({ program }) => program.deletedAt === null),
    fileHashes: () =>
      new Set(
        months
          .months()
          .flatMap((month) => months.held(month))
          .flatMap(({ program }) => [
            ...program.photos.map(({ photoId }) => photoId),
            ...program.handouts.map(({ fileId }) => fileId),
          ]),
      ),
    add: (seeds) => addPrograms(parts, seeds),
    update: (id, content, updatedAt) => changeProgram(parts, { id, content, updatedAt }),
    editSeveral: (ids, edit, watch) => editSeveral(parts, ids, edit, watch),
    remove: (ids) => setDeleted(parts, ids, true),
    restore: (ids) => setDeleted(parts, ids, false),
    listHeld: () =>
      months.months().flatMap((month) => months.held(month).map(({ program }) => program)),
    purge: (ids) => purgePrograms(parts, ids),
    importKeys: () =>
      new Set(
        listHeld()
          .map(({ program }) => program.importKey)
          .filter((key) => key !== null),
      ),
    idsOfImport: (importId) =>
      listHeld()
        .filter(({ program }) => program.importId === importId)
        .map(({ program }) => program.id),
  };
}
