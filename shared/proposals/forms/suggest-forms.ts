import type { ProposalForm } from '../../model/proposal-form';

export interface FormSuggestions {
  /** Less exposed than the one she has, the nearest first. */
  smaller: ProposalForm[];
  /** As exposed: the same talk elsewhere. */
  elsewhere: ProposalForm[];
}

/** Where else a proposal could go: a smaller rung, and another form of the same. */
export function suggestForms(
  form: ProposalForm,
  forms: readonly ProposalForm[],
  most = 3,
): FormSuggestions {
  const others = forms.filter(({ id }) => id !== form.id);
  const smaller = others
    .filter(({ rung }) => rung < form.rung)
    .toSorted((a, b) => b.rung - a.rung || shared(b, form) - shared(a, form));
  const elsewhere = others
    .filter(({ rung }) => rung === form.rung)
    .toSorted((a, b) => shared(b, form) - shared(a, form));
  return { smaller: onePerRung(smaller).slice(0, most), elsewhere: elsewhere.slice(0, most) };
}

/** How many fields of a form would be filled from another. */
function shared(one: ProposalForm, other: ProposalForm): number {
  const kinds = new Set(other.fields.map(({ kind }) => kind));
  return one.fields.filter(({ kind }) => kinds.has(kind)).length / one.fields.length;
}

/** First one of each rung, then the rest. */
function onePerRung(forms: readonly ProposalForm[]): ProposalForm[] {
  const seen = new Set<number>();
  const firsts = forms.filter(({ rung }) => !seen.has(rung) && seen.add(rung));
  return [...firsts, ...forms.filter((form) => !firsts.includes(form))];
}
