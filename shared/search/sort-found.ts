import type { ProgramSummary } from '../programs/summarise-program';
import type { LogSort } from './log-query';

const TITLES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * @param programs newest first, or best match first for `match`
 */
export function sortFound(
  programs: readonly ProgramSummary[],
  sort: LogSort,
): readonly ProgramSummary[] {
  switch (sort) {
    case 'match':
    case 'newest':
      return programs;
    case 'oldest':
      return programs.toReversed();
    case 'heads':
      // Not counted comes last: it is not zero.
      return programs.toSorted((a, b) => (b.heads ?? -1) - (a.heads ?? -1));
    case 'title':
      return programs.toSorted((a, b) => TITLES.compare(a.title, b.title));
  }
}
