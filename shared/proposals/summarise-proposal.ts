import type { Proposal, ProposalDates, ProposalStatus } from '../model/proposal';

/** A proposal as a line of a list. */
export interface ProposalSummary {
  id: string;
  title: string;
  formName: string;
  event: string;
  rung: number;
  status: ProposalStatus;
  /** The day of the last change of its status; `null` while it is drafted. */
  statusOn: string | null;
  dates: ProposalDates;
  movedFromId: string | null;
  updatedAt: string;
}

export function titleOf(proposal: Pick<Proposal, 'form' | 'fields'>): string {
  const id = proposal.form.fields.find(({ kind }) => kind === 'title')?.id;
  const text = proposal.fields.find(({ fieldId }) => fieldId === id)?.text ?? '';
  return text.trim().split('\n')[0]?.slice(0, 200) ?? '';
}

export function summariseProposal(proposal: Proposal): ProposalSummary {
  return {
    id: proposal.id,
    title: titleOf(proposal),
    formName: proposal.form.name,
    event: proposal.event,
    rung: proposal.form.rung,
    status: proposal.status,
    statusOn: proposal.history.at(-1)?.on ?? null,
    dates: proposal.dates,
    movedFromId: proposal.movedFromId,
    updatedAt: proposal.updatedAt,
  };
}
