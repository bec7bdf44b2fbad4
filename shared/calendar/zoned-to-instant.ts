/**
 * The instant at which clocks in a zone show a time. In the hour that is skipped in spring it is an
 * hour later, as calendars take it; of the two in autumn it is the first.
 * @param time `HH:MM`
 * @param timeZone IANA name, such as `America/Chicago`
 * @throws {RangeError} for a zone that nobody knows
 */
export function zonedToInstant(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  // The offset may differ an offset away: one around the change of the clocks is tried on each side.
  const before = wanted - offsetAt(wanted - 86_400_000, timeZone);
  const after = wanted - offsetAt(wanted + 86_400_000, timeZone);
  const fits = [before, after].find((at) => at + offsetAt(at, timeZone) === wanted);
  return new Date(fits ?? before).toISOString();
}

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return shown - Math.floor(at / 1_000) * 1_000;
}
