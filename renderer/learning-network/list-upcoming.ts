import { findNextMeeting, type Meeting } from '../../shared/learning-network/next-meeting';
import type { Venue } from '../../shared/model/venue';

export interface Upcoming {
  venue: Venue;
  meeting: Meeting;
}

/** The zone of this computer's clock. */
export function readHerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The next date of each venue that has any, the nearest first. */
export function listUpcoming(venues: readonly Venue[]): Upcoming[] {
  const now = new Date().toISOString();
  const zone = readHerZone();
  return venues
    .flatMap((venue) => {
      const meeting =
        venue.schedule === undefined ? null : findNextMeeting(venue.schedule, now, zone);
      return meeting === null ? [] : [{ venue, meeting }];
    })
    .toSorted((a, b) => sortKey(a.meeting).localeCompare(sortKey(b.meeting)));
}

function sortKey({ heldOn, startsAt }: Meeting): string {
  return `${heldOn} ${startsAt ?? ''}`;
}
