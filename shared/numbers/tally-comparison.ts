import { inYear } from '../look-back/calendar-days';
import type { Program } from '../model/program';
import { noAttendance } from './attendance-sums';
import { yearBefore, type DayRange } from './day-range';
import type { Comparison } from './numbers-page';
import { tallySpan } from './tally-span';
import { listSteps } from './time-steps';

const MOST_MONTHS = 24;

/**
 * This time and the same days a year before. Where the time goes on after today both end with
 * today, so that an unfinished year is not held against a whole one.
 */
export function createComparison(range: DayRange, today: string) {
  const nowRange = range.from <= today && today < range.to ? { ...range, to: today } : range;
  const months = listSteps(nowRange, 'month');
  const isLong = months.length > MOST_MONTHS;
  const now = tallySpan(nowRange);
  const before = tallySpan(yearBefore(nowRange));
  return {
    add: (program: Program): void => {
      if (isLong) return;
      now.add(program);
      before.add(program);
    },
    /** `null` where the time is too long to have one year before it, or there was nothing then. */
    finish: (): Comparison | null => {
      const [nowSpan, beforeSpan] = [now.finish(), before.finish()];
      if (isLong || beforeSpan.sums.programs === 0) return null;
      return {
        now: nowSpan,
        before: beforeSpan,
        months: months.map((month) => ({
          month,
          now: now.months.get(month) ?? noAttendance(),
          before: before.months.get(monthBefore(month)) ?? noAttendance(),
        })),
      };
    },
  };
}

function monthBefore(month: string): string {
  return inYear(`${month}-01`, Number(month.slice(0, 4)) - 1).slice(0, 7);
}
