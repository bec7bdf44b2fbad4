const DAY_MS = 86_400_000;

/** Days since 1970 of `YYYY-MM-DD`. */
function dayNumber(day: string): number {
  return Math.round(toInstant(day) / DAY_MS);
}

/** Years before 100 stay as they are: `Date.UTC` would take 26 for 1926. */
function toInstant(day: string): number {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, date);
}

export function addDays(day: string, days: number): string {
  const date = new Date(toInstant(day) + days * DAY_MS);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** Negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Monday to Sunday around a day. From Monday, not as American calendars have it: who looks back on
 * a Sunday means the week that ends.
 */
export function weekAround(day: string): { from: string; to: string } {
  const weekday = (new Date(toInstant(day)).getUTCDay() + 6) % 7;
  const from = addDays(day, -weekday);
  return { from, to: addDays(from, 6) };
}

/** The same day in another year; February 29 falls on the 28th where there is none. */
export function inYear(day: string, year: number): string {
  const name = String(year).padStart(4, '0');
  const monthAndDay = day.slice(4);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return monthAndDay === '-02-29' && !isLeap ? `${name}-02-28` : `${name}${monthAndDay}`;
}
