import type { Proposal } from '../model/proposal';
import type { Writing } from '../model/writing';

/** Where a proposal went, as the portfolio names and ranks it. */
export interface ProposalPlace {
  id: string;
  name: string;
  rung: number;
}

/** The conference, or the form where she gave it no name. Its id is no venue's. */
export function placeOf({ id, event, form }: Proposal): ProposalPlace {
  const name = event.trim() === '' ? form.name : event.trim();
  return { id: `proposal-${id}`.slice(0, 40), name, rung: form.rung };
}

/** A proposal as the portfolio reads writings: its title and its description, whatever the form calls them. */
export function asWriting(proposal: Proposal): Writing {
  const { form, fields } = proposal;
  const textOf = (kinds: readonly string[]): string => {
    const ids = kinds.map((kind) => form.fields.find((field) => field.kind === kind)?.id);
    const texts = ids.map((id) => fields.find(({ fieldId }) => fieldId === id)?.text.trim() ?? '');
    return texts.find((text) => text !== '') ?? '';
  };
  const field = (fieldId: string, text: string) => ({ fieldId, text, draft: '', pieces: [] });
  return {
    id: proposal.id,
    venueId: placeOf(proposal).id,
    programIds: proposal.programIds,
    angle: 'auto',
    fields: [
      field('title', textOf(['title'])),
      field('description', textOf(['description', 'short-description'])),
    ],
    gaps: [],
    photos: [],
    versions: [],
    createdAt: proposal.createdAt,
    updatedAt: proposal.updatedAt,
    deletedAt: proposal.deletedAt,
  };
}
