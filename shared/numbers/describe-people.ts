import type { FormatFacts } from '../portfolio/format-facts';
import { numbersWords as words } from './numbers-words';

interface Counted {
  heads: number;
  notCounted: number;
}

/** "96 people", "96 people (not counted: 2 programs)", "not counted": what is unknown is never 0. */
export function describePeople(
  counted: Counted,
  isAnyCounted: boolean,
  format: FormatFacts,
): string {
  const { heads, notCounted } = counted;
  const missing = words.notCounted(notCounted, format.figure(notCounted));
  if (!isAnyCounted && notCounted > 0) return missing;
  const people = words.people(heads, format.figure(heads));
  return notCounted === 0 ? people : `${people} (${missing})`;
}

/** For a column of figures: `96`, `96+` where more came than is counted, `?` where nobody counted. */
export function markPeople(counted: Counted, isAnyCounted: boolean, format: FormatFacts): string {
  const { heads, notCounted } = counted;
  if (notCounted === 0) return format.figure(heads);
  return isAnyCounted ? `${format.figure(heads)}+` : '?';
}
