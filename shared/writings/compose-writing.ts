import type { ProgramDetails } from '../programs/program-details';
import type { Profile } from '../model/settings';
import type { Venue } from '../model/venue';
import type { Gap, WritingField } from '../model/writing';
import { assertNever } from '../result';
import { composeCard } from './compose-card';
import { composeEmail } from './compose-email';
import { composeNote } from './compose-note';
import { composePost } from './compose-post';
import { composeProposal } from './compose-proposal';
import { composeThread } from './compose-thread';
import type { ComposerContext } from './composer-context';
import { gatherSubjects } from './gather-subjects';

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
export function composeWriting({ venue, programs, profile, today }: CompositionInput): Composition {
  const context = { venue, subjects: gatherSubjects(programs), profile, today };
  const { fields, gaps } = composeShape(context);
  const empty = { text: '', draft: '', pieces: [] };
  return {
    fields: venue.fields.map(
      ({ id }) => fields.find(({ fieldId }) => fieldId === id) ?? { fieldId: id, ...empty },
    ),
    gaps: gaps.filter(({ marker }) => fields.some(({ text }) => text.includes(marker))),
  };
}

function composeShape(context: ComposerContext): Composition {
  const { shape } = context.venue;
  switch (shape) {
    case 'post':
      return composePost(context);
    case 'email':
      return composeEmail(context);
    case 'thread':
      return composeThread(context);
    case 'note':
      return composeNote(context);
    case 'card':
      return composeCard(context);
    case 'proposal':
      return composeProposal(context);
    default:
      return assertNever(shape);
  }
}
