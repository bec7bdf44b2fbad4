import type { Draft } from '../model/draft';

/** Drafts are written often, each time as one file: so it stays small. Characters are UTF-16 units. */
export const DRAFT_CAP = { count: 200, characters: 2_000_000 } as const;

/**
 * Puts a draft in front of the others and lets the oldest go where there are too many. The newest
 * stays whatever its size. The same text again changes nothing.
 */
export function keepDraft(drafts: Draft[], draft: Draft): Draft[] {
  if (drafts.some((other) => other.key === draft.key && other.text === draft.text)) return drafts;
  const kept = [draft];
  let characters = draft.text.length;
  for (const other of drafts) {
    if (other.key === draft.key) continue;
    characters += other.text.length;
    if (kept.length === DRAFT_CAP.count || characters > DRAFT_CAP.characters) break;
    kept.push(other);
  }
  return kept;
}
