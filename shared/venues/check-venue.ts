import { venueSchema, type Field, type Venue } from '../model/venue';

/** What keeps a venue from being saved. `fieldIndex` counts from 0. */
export type VenueProblem =
  | { kind: 'no-name' }
  | { kind: 'no-fields' }
  | { kind: 'no-label'; fieldIndex: number }
  | { kind: 'same-label'; fieldIndex: number }
  | { kind: 'limits-crossed'; fieldIndex: number }
  | { kind: 'source-not-a-link' }
  | { kind: 'hashtag' }
  | { kind: 'other'; path: string };

/** In the order of the form; empty where it can be saved. */
export function checkVenue(venue: Venue): VenueProblem[] {
  const problems: VenueProblem[] = [];
  if (venue.name.trim() === '') problems.push({ kind: 'no-name' });
  if (venue.fields.length === 0) problems.push({ kind: 'no-fields' });
  const seen = new Set<string>();
  for (const [fieldIndex, field] of venue.fields.entries()) {
    const key = field.label.trim().toLowerCase();
    if (key === '') problems.push({ kind: 'no-label', fieldIndex });
    else if (seen.has(key)) problems.push({ kind: 'same-label', fieldIndex });
    seen.add(key);
    if (isCrossed(field)) problems.push({ kind: 'limits-crossed', fieldIndex });
  }
  if (problems.length > 0) return problems;
  const parsed = venueSchema.safeParse(venue);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path }) => {
    if (path[0] === 'sourceUrl') return { kind: 'source-not-a-link' };
    if (path[0] === 'hashtag') return { kind: 'hashtag' };
    return { kind: 'other', path: path.join('.') };
  });
}

function isCrossed({ limits }: Field): boolean {
  return limits.some(({ min, max }) => min !== null && max !== null && min >= max);
}

/** An id for a new field, from its label and not yet taken: "For parents" is `for-parents`. */
export function nameField(label: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 30);
  const base = words === '' ? 'field' : words;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${String(number)}`;
    if (!taken.includes(id)) return id;
  }
}
