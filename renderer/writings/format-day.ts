const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const LOCAL_DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

/** "November 23, 2026" of an ISO day. */
export function formatShareDay(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** The day of an instant where she is. */
export function formatInstant(instant: string): string {
  return LOCAL_DAY.format(new Date(instant));
}
