const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });

const DAY = format({ month: 'long', day: 'numeric' });
const FULL_DAY = format({ month: 'long', day: 'numeric', year: 'numeric' });
const SHORT_DAY = format({ month: 'short', day: 'numeric', year: 'numeric' });
const SHORT_MONTH = format({ month: 'short', year: 'numeric' });
const MONTH_NAME = format({ month: 'short' });

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** "November 16" */
export function formatDayOfYear(day: string): string {
  return DAY.format(toDate(day));
}

/** "November 16, 2026" */
export function formatFullDay(day: string): string {
  return FULL_DAY.format(toDate(day));
}

/** "Nov 16, 2026", or "Nov 2026" where only the month is known. */
export function formatShortDay(day: string, precision: 'day' | 'month'): string {
  return (precision === 'day' ? SHORT_DAY : SHORT_MONTH).format(toDate(day));
}

/** "Nov" of `2026-11`. */
export function formatMonthName(month: string): string {
  return MONTH_NAME.format(toDate(`${month}-01`));
}
