import type { Field, Venue } from '../model/venue';
import type { Writing } from '../model/writing';

/** A place to show a writing in whose venue is nowhere to be found: its fields, without any limit. */
export function venueOfWriting(writing: Writing, name: string): Venue {
  return {
    id: writing.venueId.toLowerCase().replaceAll(/[^a-z0-9-]/gu, '-'),
    name,
    shape: 'note',
    fields: writing.fields.map(({ fieldId, text }): Field => {
      const isLine = !text.includes('\n') && text.length < 120;
      const label = fieldId.replaceAll('-', ' ');
      return {
        id: fieldId,
        label: label.charAt(0).toUpperCase() + label.slice(1),
        hint: '',
        format: 'plain',
        limits: [],
        isLimitKnown: false,
        lines: isLine ? 2 : 14,
      };
    }),
    etiquette: [],
    rung: 1,
    sourceUrl: null,
    sourceYear: null,
    checkedOn: null,
    status: 'unchecked',
  };
}
