import type { WritingField } from '../model/writing';

export type UpdateOffer = 'none' | 'offer' | 'take-silently';

/**
 * What to do when the programs behind a field have changed since it was drafted.
 * `take-silently` only while the field is still empty: text that she has seen never changes under
 * her eyes, and text that she edited is never overwritten.
 */
export function offerUpdate(field: WritingField, fresh: WritingField): UpdateOffer {
  if (fresh.draft === field.draft || fresh.draft === field.text) return 'none';
  if (fresh.draft.trim() === '') return 'none';
  if (field.text === '' && field.draft === '') return 'take-silently';
  return 'offer';
}
