import { diffWordsWithSpace } from 'diff';

export interface WordChange {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/** Fewer words than this between two changes are no island: alone they can't be read. */
const MIN_ISLAND_WORDS = 3;

/**
 * What would change, in whole phrases. A plain word diff of two sentences that share a "the" is a
 * zigzag that nobody can read, so short stretches that stayed are drawn into the changes round them,
 * unless a line ends there.
 */
export function listWordChanges(before: string, after: string): WordChange[] {
  const changes: WordChange[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') changes.push({ kind: 'removed', text: removed });
    if (added !== '') changes.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  const parts = diffWordsWithSpace(before, after);
  parts.forEach((part, index) => {
    if (part.added) added += part.value;
    else if (part.removed) removed += part.value;
    else if (removed + added !== '' && index < parts.length - 1 && isIsland(part.value)) {
      removed += part.value;
      added += part.value;
    } else {
      flush();
      changes.push({ kind: 'kept', text: part.value });
    }
  });
  flush();
  return changes;
}

function isIsland(text: string): boolean {
  return !text.includes('\n') && (text.match(/[\p{L}\p{N}]+/gu) ?? []).length < MIN_ISLAND_WORDS;
}
