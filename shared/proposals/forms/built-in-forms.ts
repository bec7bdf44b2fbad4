import type { ProposalForm } from '../../model/proposal-form';
import { NATIONAL_FORMS } from './national-forms';
import { SMALL_FORMS } from './small-forms';
import { STATE_FORMS } from './state-forms';

/** The forms that come with the app, from the least exposed to the most. */
export const BUILT_IN_FORMS: readonly ProposalForm[] = [
  ...SMALL_FORMS,
  ...STATE_FORMS,
  ...NATIONAL_FORMS,
].toSorted((a, b) => a.rung - b.rung);

export function findBuiltInForm(id: string): ProposalForm | undefined {
  return BUILT_IN_FORMS.find((form) => form.id === id);
}
