import { linesOf } from './name-book';
import { PROGRAM_LIMITS, type ProgramContent } from '../model/program';

export type ContentProblem =
  | { field: 'title'; problem: 'missing' | 'too-long' }
  | { field: 'heldOn'; problem: 'missing' }
  | { field: 'series' | 'audience' | 'branch' | 'ideaFrom'; problem: 'too-long' }
  | { field: 'whatWeDid'; problem: 'too-long' }
  | { field: 'books' | 'songs' | 'materials'; problem: 'too-long' | 'too-many' };

const LINES = ['series', 'audience', 'branch', 'ideaFrom'] as const;
const LISTS = ['books', 'songs', 'materials'] as const;

/**
 * What keeps a form from being saved, in the order of the form. The same bounds as
 * `programContentSchema`, as values that the form can put beside their fields.
 */
export function checkProgramContent(
  content: Omit<ProgramContent, 'heldOn'> & { heldOn: string | null },
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const title = content.title.trim();
  if (title === '') problems.push({ field: 'title', problem: 'missing' });
  if (title.length > PROGRAM_LIMITS.title) problems.push({ field: 'title', problem: 'too-long' });
  if (content.heldOn === null) problems.push({ field: 'heldOn', problem: 'missing' });
  for (const field of LINES) {
    if (content[field].length > PROGRAM_LIMITS.line) problems.push({ field, problem: 'too-long' });
  }
  if (content.whatWeDid.length > PROGRAM_LIMITS.whatWeDid) {
    problems.push({ field: 'whatWeDid', problem: 'too-long' });
  }
  for (const field of LISTS) {
    const lines = linesOf(content, field);
    if (lines.length > PROGRAM_LIMITS.lines) problems.push({ field, problem: 'too-many' });
    else if (lines.some((line) => line.length > PROGRAM_LIMITS.line)) {
      problems.push({ field, problem: 'too-long' });
    }
  }
  return problems;
}
