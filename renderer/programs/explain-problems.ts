import { PROGRAM_LIMITS } from '../../shared/model/program';
import type { ContentProblem } from '../../shared/programs/check-program-content';
import { formWords } from '../words/programs';

export type FieldProblems = Partial<Record<ContentProblem['field'], string>>;

function explain({ field, problem }: ContentProblem): string {
  if (field === 'heldOn') return formWords.dateMissing;
  if (problem === 'missing') return formWords.titleMissing;
  if (problem === 'too-many') return formWords.tooMany(PROGRAM_LIMITS.lines);
  return formWords.tooLong(field === 'whatWeDid' ? PROGRAM_LIMITS.whatWeDid : PROGRAM_LIMITS.line);
}

/** A sentence for each field that can't be saved as it is. */
export function explainProblems(problems: readonly ContentProblem[]): FieldProblems {
  return Object.fromEntries(problems.map((problem) => [problem.field, explain(problem)]));
}
