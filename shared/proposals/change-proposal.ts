import type { CoPresenter, Proposal, ProposalDates, ProposalStatus } from '../model/proposal';
import type { ProposalForm } from '../model/proposal-form';

export interface ProposalChange {
  event?: string | undefined;
  dates?: ProposalDates | undefined;
  coPresenters?: CoPresenter[] | undefined;
  form?: ProposalForm | undefined;
  status?: ProposalStatus | undefined;
}

const MOST_STEPS = 50;

/** A change of what stands around the texts. The same status twice is no step. */
export function changeProposal(
  proposal: Proposal,
  change: ProposalChange,
  today: string,
  updatedAt: string,
): Proposal {
  const { status } = change;
  const isStep = status !== undefined && status !== proposal.status;
  const form = change.form ?? proposal.form;
  return {
    ...proposal,
    event: change.event ?? proposal.event,
    dates: change.dates ?? proposal.dates,
    coPresenters: change.coPresenters ?? proposal.coPresenters,
    form,
    // A field that she adds to the form begins empty; texts of one that she takes out are kept.
    fields: form.fields.map(
      ({ id }) =>
        proposal.fields.find(({ fieldId }) => fieldId === id) ?? {
          fieldId: id,
          text: '',
          draft: '',
          pieces: [],
        },
    ),
    kept: [...proposal.kept, ...lostTexts(proposal, form)],
    status: status ?? proposal.status,
    history: isStep
      ? [...proposal.history, { status, on: today }].slice(-MOST_STEPS)
      : proposal.history,
    updatedAt,
  };
}

function lostTexts(proposal: Proposal, form: ProposalForm): Proposal['kept'] {
  return proposal.form.fields
    .filter(({ id }) => form.fields.every((field) => field.id !== id))
    .flatMap(({ id, kind, label }) => {
      const text = proposal.fields.find(({ fieldId }) => fieldId === id)?.text ?? '';
      return text.trim() === '' ? [] : [{ kind, label, text }];
    });
}
