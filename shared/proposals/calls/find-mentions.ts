import type { FieldKind } from '../../model/proposal-form';
import { EXCLUDED_BEFORE, FIELD_PATTERNS } from './field-patterns';

export interface Mention {
  kind: FieldKind;
  start: number;
  end: number;
  words: string;
}

/** What a line names of a form, in its order; of two that overlap the narrower kind. */
export function findMentions(line: string): Mention[] {
  const found: Mention[] = [];
  for (const { kind, pattern } of FIELD_PATTERNS) {
    for (const match of line.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (EXCLUDED_BEFORE.test(line.slice(0, start))) continue;
      if (found.some((one) => start < one.end && end > one.start)) continue;
      found.push({ kind, start, end, words: match[0] });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** "1.", "•", "*", "a)", "Q3:", "##" before what a line says. */
const MARK =
  /^\s*(?:[#>*•●○▪◦·–—{[-]+\s*|\(?(?:\d{1,2}|[a-z])[.):]\s+|(?:question|part|step|section|field)\s+\w+[.:)]\s+)*/iu;
/** An order before the name of a field: "Provide an abstract", "Include your bio". */
const ORDER =
  /^(?:(?:please|you (?:will|must|should|need to)|submit(?:ters)?|applicants)\s+)*(?:(?:provide|include|enter|submit|list|identify|give|write|select|choose|indicate|upload|describe|specify|add|attach|state|tell us)\s+)?(?:us\s+|with\s+)?(?:an?|the|your|each|all|both|who is the|what is the|what is your|up to \w+|\w+|\d(?:\s*-\s*\d)?)?\s*(?:[\w'’]+\s+){0,3}$/iu;
/** Longer lines are sentences about a field, and shorter ones are its name. */
export const LABEL_LETTERS = 70;

/** Where the mark of an item ends; 0 for a line that is none. */
export function markEnd(line: string): number {
  const mark = MARK.exec(line)?.[0] ?? '';
  return mark.trim() === '' ? 0 : mark.length;
}

/** The field that a line is the label of, or an item of a list for; `null` for prose. */
export function readLabel(line: string, mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  if (first === undefined) return null;
  const mark = markEnd(line);
  const before = line.slice(mark, first.start);
  const isShort = line.trim().length <= LABEL_LETTERS && !/[.!?]$/u.test(line.trim());
  const after = line.slice(first.end);
  // "Title:", "Abstract (250 words)", "Description of proposed session (100 words or less)".
  if (before.trim() === '' && (isShort || /^\s*(?:[:(–—-]|\*|$)/u.test(after))) return first;
  if (mark > 0 && ORDER.test(before)) return first;
  if (isShort && ORDER.test(before) && before.split(/\s+/u).length <= 5) return first;
  return null;
}

/** A list in one line: "a proposal including title, session proposer, name of presenters, and abstract". */
export function isListing(line: string): boolean {
  return /\b(?:includ(?:e|es|ing)|following|must (?:have|contain)|should (?:contain|include)|provide|submit|consist of|be provided)\b/iu.test(
    line,
  );
}
