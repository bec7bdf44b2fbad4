import type { FormField } from '../../shared/model/log-settings';
import type { FieldProblems } from './explain-problems';
import type { FormContent } from './program-form';

/** What each fold of the form is given. */
export interface FormPartProps {
  content: FormContent;
  problems: FieldProblems;
  /** She shows it, or there is something in it. */
  isShown: (field: FormField) => boolean;
  onChange: (patch: Partial<FormContent>) => void;
}

/** The facts of a closed fold in one line; blank ones are left out. */
export function joinFacts(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(' · ');
}
