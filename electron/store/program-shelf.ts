import type { AppError } from '../../shared/ipc/app-error';
import type { ProgramDetails } from '../../shared/ipc/contract';
import type { Program, ProgramContent } from '../../shared/model/program';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import type { Result } from '../../shared/result';

/** A program that is to be added. */
export interface ProgramSeed {
  content: ProgramContent;
  importId: string | null;
  importKey: string | null;
}

export interface ProgramShelf {
  /** Not deleted, newest first: by `heldOn`, then `createdAt`. */
  listSummaries(): ProgramSummary[];
  /** Also a deleted one. */
  get(id: string): ProgramDetails | undefined;
  /** Not deleted, newest first. */
  listAll(): ProgramDetails[];
  /** In the order of the seeds. One write a month touched; all or nothing as far as files allow. */
  add(seeds: ProgramSeed[]): Promise<Result<Program[], AppError>>;
  /** `updatedAt` is that of the program she edited; `changed-elsewhere` when it is not so any more. */
  update(
    id: string,
    content: ProgramContent,
    updatedAt: string,
  ): Promise<Result<Program, AppError>>;
  /** Into the trash. `not-found` when none of them is there. */
  remove(ids: string[]): Promise<Result<null, AppError>>;
  restore(ids: string[]): Promise<Result<null, AppError>>;
  /** Fingerprints of the imported rows whose programs are not deleted. */
  importKeys(): ReadonlySet<string>;
  /** Programs of an import that are not deleted. */
  idsOfImport(importId: string): string[];
}
