/**
 * `now`, or just after `previous` when the clock stands still or was put back: two versions of the
 * same thing never bear the same instant, because that is how they are told apart.
 */
export function nextInstant(previous: string, now: string): string {
  const earliest = Date.parse(previous) + 1;
  return Date.parse(now) >= earliest ? now : new Date(earliest).toISOString();
}
