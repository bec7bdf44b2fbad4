const DAY = new Intl.DateTimeFormat('en-US', {
  timeZone: 'UTC',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
});
const MONTH = new Intl.DateTimeFormat('en-US', {
  timeZone: 'UTC',
  month: 'short',
  year: 'numeric',
});

/** "Nov 17, 2026", or "Nov 2026" where only the month is known. */
export function formatShortDay(heldOn: string, precision: 'day' | 'month'): string {
  return (precision === 'day' ? DAY : MONTH).format(new Date(`${heldOn}T00:00:00Z`));
}
