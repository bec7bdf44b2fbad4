import { MONTH_NAMES } from '../text/month-names';

/**
 * "in November", "in November 2025", "in March and April", "between September and November". Never the day: a regular day
 * at a known place tells strangers where children will be (DOMAIN.md section 7).
 * @param days ISO days, in any order
 * @param today ISO day: the year is left out where it is this one
 */
export function describeMonths(days: readonly string[], today: string): string {
  const sorted = days.map((day) => day.slice(0, 7)).toSorted();
  const first = sorted[0] ?? today.slice(0, 7);
  const last = sorted.at(-1) ?? first;
  const isThisYear = last.startsWith(today.slice(0, 4)) && first.startsWith(today.slice(0, 4));
  const named = (month: string) => MONTH_NAMES[Number(month.slice(5, 7)) - 1] ?? '';
  const dated = (month: string) => `${named(month)} ${month.slice(0, 4)}`;
  if (first === last) return `in ${isThisYear ? named(first) : dated(first)}`;
  if (isThisYear && new Set(sorted).size === 2) return `in ${named(first)} and ${named(last)}`;
  if (isThisYear) return `between ${named(first)} and ${named(last)}`;
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  return `between ${isSameYear ? named(first) : dated(first)} and ${dated(last)}`;
}
