import type { AgeGroup, Place } from '../../shared/model/program';
import { changePrograms } from '../state/change-programs';
import { numbersWords as words } from '../words/numbers';

export type Fix = { ages: [AgeGroup] } | { place: Place };

/** Gives programs what the totals lack. What was changed can be undone. */
export function fixPrograms(ids: readonly string[], fix: Fix): Promise<void> {
  const { fixed: done, alreadySo: nothing, undo, undone } = words;
  return changePrograms(ids, { kind: 'set', parts: fix }, { done, nothing, undo, undone });
}
