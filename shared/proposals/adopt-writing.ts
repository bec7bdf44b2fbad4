import { NO_DATES, type Proposal } from '../model/proposal';
import type { FieldKind, ProposalForm } from '../model/proposal-form';
import type { Writing } from '../model/writing';
import { atMost, formField, outcomeFields } from './forms/form-fields';

/** The venue that proposals had while they were writings. */
export const PROPOSAL_VENUE_ID = 'conference-proposal';

/** The one form of that time: the pattern that most calls share (DOMAIN.md 1.5). */
const EARLIER_FORM: ProposalForm = {
  id: PROPOSAL_VENUE_ID,
  name: 'Conference proposal',
  rung: 7,
  minutes: null,
  fields: [
    formField('title'),
    formField('description', { limit: atMost(75, 'words') }),
    ...outcomeFields(3),
    formField('audience'),
    formField('format'),
    formField('bio', { limit: atMost(75, 'words') }),
  ],
  rules: [],
  support: [],
  criteria: [],
  sourceUrl: 'https://www.ala.org/alsc/program-proposal-information',
  year: 2016,
  checkedOn: null,
  isOwn: false,
};

/** A proposal that was kept as a writing, with its texts, drafts and gaps as they stand. */
export function adoptWriting(writing: Writing): Proposal {
  return {
    id: writing.id,
    form: EARLIER_FORM,
    programIds: writing.programIds,
    event: '',
    story: [],
    fields: EARLIER_FORM.fields.map(
      ({ id }) =>
        writing.fields.find(({ fieldId }) => fieldId === id) ?? {
          fieldId: id,
          text: '',
          draft: '',
          pieces: [],
        },
    ),
    kept: writing.fields
      .filter(
        ({ fieldId, text }) =>
          text.trim() !== '' && EARLIER_FORM.fields.every(({ id }) => id !== fieldId),
      )
      .map(({ fieldId, text }) => ({ kind: 'other' satisfies FieldKind, label: fieldId, text })),
    gaps: writing.gaps,
    coPresenters: [],
    dates: NO_DATES,
    status: 'drafting',
    history: [],
    movedFromId: null,
    createdAt: writing.createdAt,
    updatedAt: writing.updatedAt,
    deletedAt: writing.deletedAt,
  };
}
