import type { ProgramDetails } from '../ipc/contract';
import type { Profile } from '../model/settings';
import type { Venue } from '../model/venue';
import type { Gap, WritingField } from '../model/writing';

export interface CompositionInput {
  venue: Venue;
  /** In the order in which she picked them; at least one. */
  programs: ProgramDetails[];
  profile: Profile;
  /** Today in her time zone, `YYYY-MM-DD`: a month of this year is named without the year. */
  today: string;
}

/**
 * A draft. In each field `text` equals `draft`, and the texts of `pieces`, joined without anything
 * between them, are exactly the draft: so each character can be traced.
 */
export interface Composition {
  fields: WritingField[];
  gaps: Gap[];
}

/** Makes a draft for a venue out of her facts and answers, in her words. Pure and repeatable. */
export function composeWriting(input: CompositionInput): Composition {
  return {
    fields: input.venue.fields.map((field) => ({
      fieldId: field.id,
      text: '',
      draft: '',
      pieces: [],
    })),
    gaps: [],
  };
}
