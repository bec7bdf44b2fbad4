import type { Proposal } from '../model/proposal';
import type { Gap, WritingField } from '../model/writing';
import { keepOpenGaps } from '../writings/revise-writing';

/** Her edit of one field of the form or of the story; the draft stays, to tell her edits from ours. */
export function editProposalText(
  proposal: Proposal,
  place: 'fields' | 'story',
  fieldId: string,
  text: string,
  possibleGaps: readonly Gap[],
  updatedAt: string,
): Proposal {
  const edit = (fields: readonly WritingField[]): WritingField[] =>
    fields.map((field) => (field.fieldId === fieldId ? { ...field, text } : field));
  const changed = { ...proposal, [place]: edit(proposal[place]), updatedAt };
  return withOpenGaps(changed, possibleGaps);
}

/** Fresh drafts in place of what stood in some fields. */
export function takeFresh(
  proposal: Proposal,
  fresh: { story: readonly WritingField[]; fields: readonly WritingField[]; gaps: readonly Gap[] },
  fieldIds: readonly string[],
  updatedAt: string,
): Proposal {
  const chosen = new Set(fieldIds);
  const take = (fields: readonly WritingField[], drafts: readonly WritingField[]) =>
    fields.map((field) =>
      chosen.has(field.fieldId)
        ? (drafts.find(({ fieldId }) => fieldId === field.fieldId) ?? field)
        : field,
    );
  return withOpenGaps(
    {
      ...proposal,
      story: take(proposal.story, fresh.story),
      fields: take(proposal.fields, fresh.fields),
      updatedAt,
    },
    fresh.gaps,
  );
}

function withOpenGaps(proposal: Proposal, possible: readonly Gap[]): Proposal {
  const gaps = keepOpenGaps(
    [...proposal.gaps, ...possible],
    [...proposal.story, ...proposal.fields],
  );
  return { ...proposal, gaps };
}
