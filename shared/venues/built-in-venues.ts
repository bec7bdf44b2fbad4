import type { Venue } from '../model/venue';
import { BLUESKY_THREAD } from './bluesky-thread';
import { CHALLENGE_CARD } from './challenge-card';
import { CONFERENCE_PROPOSAL } from './conference-proposal';
import { GUEST_POST } from './guest-post';
import {
  ENCOURAGEMENT,
  HANDOUT,
  REPORT_LINE,
  STRETCH_BREAK,
  UNCONFERENCE,
  VIDEO_CALL,
  WORD_WITH_COLLEAGUE,
} from './in-person';
import { CONVERSATION_STARTER, LIGHTNING_TALK } from './lightning-talk';
import { ALSC_L, PUBYAC, STATE_LIST } from './mailing-lists';
import { CHATS, FACEBOOK_GROUP, MASTODON_THREAD, NEWSLETTER } from './networks';
import { PROGRAMMING_LIBRARIAN } from './programming-librarian';
import { FLANNEL_FRIDAY_HOST, FLANNEL_FRIDAY_POST, THRIVE_THURSDAY } from './round-ups';
import { STAFF_MEETING } from './staff-meeting';
import {
  ADVOCACY_STORY,
  STORYTIME_CHALLENGE,
  STORYTIME_UNDERGROUND_GROUP,
} from './storytime-underground';

/** The venues that come with the app, from the least exposed to the most. */
export const BUILT_IN_VENUES: readonly Venue[] = [
  WORD_WITH_COLLEAGUE,
  ENCOURAGEMENT,
  STAFF_MEETING,
  STRETCH_BREAK,
  REPORT_LINE,
  CHALLENGE_CARD,
  HANDOUT,
  NEWSLETTER,
  STATE_LIST,
  PUBYAC,
  ALSC_L,
  FACEBOOK_GROUP,
  UNCONFERENCE,
  FLANNEL_FRIDAY_HOST,
  STORYTIME_CHALLENGE,
  BLUESKY_THREAD,
  MASTODON_THREAD,
  ...CHATS,
  STORYTIME_UNDERGROUND_GROUP,
  FLANNEL_FRIDAY_POST,
  THRIVE_THURSDAY,
  GUEST_POST,
  PROGRAMMING_LIBRARIAN,
  ADVOCACY_STORY,
  CONVERSATION_STARTER,
  VIDEO_CALL,
  LIGHTNING_TALK,
  CONFERENCE_PROPOSAL,
];

/** `undefined` for a venue that is not built in. Her own are found with `pickVenue`. */
export function findVenue(id: string): Venue | undefined {
  return BUILT_IN_VENUES.find((venue) => venue.id === id);
}
