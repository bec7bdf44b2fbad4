import type { Field } from '../model/venue';
import type { FieldKind, FormField } from '../model/proposal-form';

/** Rows of the input; one is a single line. */
const ROWS: Partial<Record<FieldKind, number>> = {
  title: 1,
  subtitle: 1,
  level: 1,
  format: 1,
  length: 1,
  topics: 1,
  description: 8,
  'short-description': 5,
  bio: 5,
  did: 5,
  happened: 5,
  'take-home': 3,
  problem: 3,
};

/** A field of a form as the editor and the checks know it. */
export function toField(field: FormField): Field {
  return {
    id: field.id,
    label: field.label,
    hint: field.hint,
    format: 'plain',
    limits: field.limit === null ? [] : [{ ...field.limit }],
    isLimitKnown: field.limit !== null,
    lines: ROWS[field.kind] ?? 2,
  };
}
