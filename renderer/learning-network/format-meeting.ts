import type { Meeting } from '../../shared/learning-network/next-meeting';
import type { Schedule } from '../../shared/model/schedule';
import { networkWords as words } from '../words/learning-network';

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });

/** "Thursday, December 10, 2026, 8:00 PM": on her clock. */
export function formatMeeting({ heldOn, startsAt }: Meeting): string {
  const day = DAY.format(new Date(`${heldOn}T00:00:00Z`));
  return `${day}, ${startsAt === null ? words.anyTime : TIME.format(new Date(startsAt))}`;
}

/** "9:00 PM in New York", where that is not her own clock. */
export function formatThere({ startsAt }: Meeting, { zone }: Schedule): string | null {
  if (startsAt === null || zone === null) return null;
  const instant = new Date(startsAt);
  const there = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: zone });
  if (there.format(instant) === TIME.format(instant)) return null;
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return words.there(there.format(instant), place);
}
