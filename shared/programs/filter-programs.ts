import { foldText } from '../text/fold-text';
import type { ProgramSummary } from './summarise-program';

const haystacks = new WeakMap<ProgramSummary, string>();

function haystackOf(program: ProgramSummary): string {
  const known = haystacks.get(program);
  if (known !== undefined) return known;
  const { title, series, branch, kind, tags, heldOn } = program;
  const haystack = foldText([title, series, branch, kind, heldOn, ...tags].join('\n'));
  haystacks.set(program, haystack);
  return haystack;
}

/** The programs that hold every word of `query` somewhere in their line; all of them for an empty query. */
export function filterPrograms(
  programs: readonly ProgramSummary[],
  query: string,
): readonly ProgramSummary[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return programs;
  return programs.filter((program) => {
    const haystack = haystackOf(program);
    return words.every((word) => haystack.includes(word));
  });
}
