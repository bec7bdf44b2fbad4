import type { ProgramSummary } from '../programs/summarise-program';
import { daysOfQuery } from './day-range';
import { hasFilters, type LogMark, type LogQuery } from './log-query';
import { nameKey } from '../text/spellings';

/** What the filters look at beside the programs themselves. */
export interface FilterSurroundings {
  /** `YYYY-MM-DD`. */
  today: string;
  /** Programs that were shared. */
  sharedIds: ReadonlySet<string>;
}

const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

/** The programs that every filter of the query lets through, in their order. Its words are not looked at. */
export function applyFilters(
  programs: readonly ProgramSummary[],
  query: LogQuery,
  { today, sharedIds }: FilterSurroundings,
): readonly ProgramSummary[] {
  if (!hasFilters(query)) return programs;
  const { from, to } = daysOfQuery(query, today);
  return programs.filter(
    (program) =>
      isWithin(program, from, to) &&
      (query.kinds.length === 0 || query.kinds.includes(program.kind)) &&
      (query.ages.length === 0 || query.ages.some((age) => program.ages.includes(age))) &&
      (query.series === '' || sameName(query.series, program.series)) &&
      (query.branch === '' || sameName(query.branch, program.branch)) &&
      query.tags.every((tag) => program.tags.some((own) => sameName(own, tag))) &&
      query.marks.every((mark) => hasMark(program, mark, sharedIds)),
  );
}

/** A program of which only the month is known is in a range that has a day of that month. */
function isWithin(
  { heldOn, heldOnPrecision }: ProgramSummary,
  from: string | null,
  to: string | null,
): boolean {
  if (heldOnPrecision === 'day') {
    return (from === null || heldOn >= from) && (to === null || heldOn <= to);
  }
  const month = heldOn.slice(0, 7);
  return (from === null || month >= from.slice(0, 7)) && (to === null || month <= to.slice(0, 7));
}

function hasMark(program: ProgramSummary, mark: LogMark, sharedIds: ReadonlySet<string>): boolean {
  switch (mark) {
    case 'photo':
      return program.hasPhoto;
    case 'reflected':
      return program.answers > 0;
    case 'shared':
      return sharedIds.has(program.id);
    case 'starred':
      return program.isStarred;
    case 'unfinished':
      return program.isUnfinished;
  }
}
