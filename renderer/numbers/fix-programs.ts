import type { AgeGroup, Place, Program, ProgramContent } from '../../shared/model/program';
import { contentOf } from '../../shared/programs/content-of';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { loadPrograms } from '../state/programs';
import { numbersWords as words } from '../words/numbers';

export type Fix = { ages: [AgeGroup] } | { place: Place };

interface Fixed {
  id: string;
  before: ProgramContent;
  updatedAt: string;
}

/** One after the other, each to the disk; it can be stopped, and what was changed can be undone. */
export interface Fixing {
  ids: readonly string[];
  fix: Fix;
  onProgress: (done: number) => void;
  isStopped: () => boolean;
}

/** Gives programs what the totals lack. What could not be changed is told. */
export async function fixPrograms({ ids, fix, onProgress, isStopped }: Fixing): Promise<void> {
  const fixed: Fixed[] = [];
  for (const id of ids) {
    if (isStopped()) break;
    const found = await api.programs.get({ id });
    const saved = found.ok ? await change(found.value.program, fix) : found;
    if (!saved.ok) {
      tellError(saved.error);
      break;
    }
    fixed.push(saved.value);
    onProgress(fixed.length);
  }
  await loadPrograms();
  if (fixed.length === 0) return;
  tell({
    text: words.fixed(fixed.length),
    action: { label: words.undo, run: () => void undo(fixed) },
  });
}

async function change(program: Program, fix: Fix) {
  const before = contentOf(program);
  const { id, updatedAt } = program;
  const saved = await api.programs.update({ id, content: { ...before, ...fix }, updatedAt });
  if (!saved.ok) return saved;
  return { ok: true as const, value: { id, before, updatedAt: saved.value.updatedAt } };
}

async function undo(fixed: readonly Fixed[]): Promise<void> {
  for (const { id, before, updatedAt } of fixed) {
    const saved = await api.programs.update({ id, content: before, updatedAt });
    if (!saved.ok) {
      tellError(saved.error);
      await loadPrograms();
      return;
    }
  }
  await loadPrograms();
  tell({ text: words.undone });
}
