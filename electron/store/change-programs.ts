import type { AppError } from '../../shared/ipc/app-error';
import { nextInstant } from '../../shared/model/next-instant';
import type { Program, ProgramContent } from '../../shared/model/program';
import {
  monthOf,
  putInMonth,
  replaceInMonth,
  setDeletedInMonth,
  takeFromMonth,
} from '../../shared/programs/month-changes';
import { fail, succeed, type Result } from '../../shared/result';
import type { ShelfParts } from './program-shelf';

const NOT_FOUND: AppError = { code: 'not-found', thing: 'program' };

export interface ProgramEdit {
  id: string;
  content: ProgramContent;
  /** That of the program which she edited. */
  updatedAt: string;
}

/** Saves what she edited, in another month where she changed the day so. */
export async function changeProgram(
  parts: ShelfParts,
  edit: ProgramEdit,
): Promise<Result<Program, AppError>> {
  const { months, lock, now } = parts;
  const saved = await lock.share(async () => {
    const month = months.ownerOf(edit.id);
    if (month === undefined) return fail(NOT_FOUND);
    if (month !== monthOf(edit.content.heldOn)) return 'to-another-month';
    return months.file(month).save((current) => {
      const edited = applyEdit(
        current.programs.find((program) => program.id === edit.id),
        edit,
        now(),
      );
      if (!edited.ok) return edited;
      return succeed({ next: replaceInMonth(current, edited.value), value: edited.value });
    });
  });
  return saved === 'to-another-month' ? lock.hold(() => moveProgram(parts, edit)) : saved;
}

/**
 * Into the new month first, then out of the old one: a crash in between leaves it twice, never
 * nowhere, and the newer one counts when the library is opened.
 */
async function moveProgram(
  parts: ShelfParts,
  edit: ProgramEdit,
): Promise<Result<Program, AppError>> {
  const { months } = parts;
  await parts.beforeMove();
  const from = months.ownerOf(edit.id);
  const to = monthOf(edit.content.heldOn);
  if (from === undefined) return fail(NOT_FOUND);
  // Takes in what another computer did to it, before it is read out of its old month.
  await months.file(from).refresh();
  const held = months.find(edit.id);
  const edited = applyEdit(held?.program, edit, parts.now());
  if (!edited.ok) return edited;

  const moved = await months.file(to).save((current) => {
    const next = putInMonth(current, edited.value, held?.reflection ?? undefined);
    return succeed({ next, value: edited.value });
  });
  if (!moved.ok || from === to) return moved;
  months.setOwner([edit.id], to);
  // Should this fail, it is done when the library is next opened.
  await months.file(from).save((current) => {
    const next = takeFromMonth(current, new Set([edit.id]));
    return succeed({ next, value: null });
  });
  return moved;
}

function applyEdit(
  program: Program | undefined,
  { content, updatedAt }: ProgramEdit,
  now: Date,
): Result<Program, AppError> {
  if (program === undefined) return fail(NOT_FOUND);
  if (program.updatedAt !== updatedAt) return fail({ code: 'changed-elsewhere' });
  const newUpdatedAt = nextInstant(program.updatedAt, now.toISOString());
  return succeed({ ...program, ...content, updatedAt: newUpdatedAt });
}

/** Into the trash or out of it, one write a month. */
export function setDeleted(
  parts: ShelfParts,
  ids: readonly string[],
  isDeleted: boolean,
): Promise<Result<null, AppError>> {
  const { months, lock } = parts;
  const now = parts.now().toISOString();

  return lock.share(async () => {
    const wanted = new Set(ids.filter((id) => months.find(id) !== undefined));
    if (wanted.size === 0) return fail(NOT_FOUND);
    for (const month of new Set([...wanted].map((id) => months.ownerOf(id)))) {
      if (month === undefined) continue;
      const saved = await months.file(month).save((current) => {
        const next = setDeletedInMonth(current, wanted, isDeleted, now);
        return succeed({ next, value: null });
      });
      if (!saved.ok) return saved;
    }
    return succeed(null);
  });
}
