import type { ContentField, ContentProblem } from '../../shared/programs/check-program-content';
import { formWords } from '../words/program-form';

export type FieldProblems = Partial<Record<ContentField, string>>;

function explainMissing(field: ContentField): string {
  if (field === 'heldOn') return formWords.dateMissing;
  return field === 'books' || field === 'runningOrder' || field === 'links'
    ? formWords.rowMissing[field]
    : formWords.titleMissing;
}

function explain({ field, problem, limit }: ContentProblem): string {
  if (problem === 'missing') return explainMissing(field);
  if (field === 'minutes') return formWords.minutesTooMany;
  return problem === 'too-many' ? formWords.tooMany(limit) : formWords.tooLong(limit);
}

/** A sentence for each field that can't be saved as it is. */
export function explainProblems(problems: readonly ContentProblem[]): FieldProblems {
  return Object.fromEntries(problems.map((problem) => [problem.field, explain(problem)]));
}
