import type { Venue } from '../model/venue';
import { BLUESKY_THREAD } from './bluesky-thread';
import { CHALLENGE_CARD } from './challenge-card';
import { CONFERENCE_PROPOSAL } from './conference-proposal';
import { GUEST_POST } from './guest-post';
import { PUBYAC } from './pubyac';
import { STAFF_MEETING } from './staff-meeting';

/** The venues that come with the app, from the least exposed to the most. */
export const BUILT_IN_VENUES: readonly Venue[] = [
  STAFF_MEETING,
  CHALLENGE_CARD,
  PUBYAC,
  BLUESKY_THREAD,
  GUEST_POST,
  CONFERENCE_PROPOSAL,
];

/** `undefined` for a venue that this version does not know (a library from a newer one). */
export function findVenue(id: string): Venue | undefined {
  return BUILT_IN_VENUES.find((venue) => venue.id === id);
}
