import type { OwnVenue, OwnVenues } from '../model/own-venues';
import type { Venue } from '../model/venue';
import { findVenue } from './built-in-venues';

/**
 * Saves a venue of hers: a new one, an edited one, or a built-in one as she changed it (it then
 * stands in the place of the built-in, under the same id).
 * @param originId the venue that a copy was made from
 */
export function putVenue(
  own: OwnVenues,
  venue: Venue,
  originId: string | null,
  at: string,
): OwnVenues {
  const before = own.venues.find((one) => one.venue.id === venue.id);
  const isInPlace = findVenue(venue.id) !== undefined;
  const saved: OwnVenue = {
    venue,
    originId: isInPlace ? venue.id : (before?.originId ?? originId),
    isInPlace,
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
    deletedAt: null,
    isGone: false,
  };
  const venues = before
    ? own.venues.map((one) => (one === before ? saved : one))
    : [...own.venues, saved];
  return { ...own, venues };
}

/** A venue of hers leaves the lists; a built-in one is as it came again. */
export function removeVenue(own: OwnVenues, id: string, at: string): OwnVenues {
  return mark(own, id, at);
}

export function restoreVenue(own: OwnVenues, id: string): OwnVenues {
  return mark(own, id, null);
}

function mark(own: OwnVenues, id: string, deletedAt: string | null): OwnVenues {
  const venues = own.venues.map((one) =>
    one.venue.id === id ? { ...one, deletedAt, isGone: false } : one,
  );
  return { ...own, venues };
}

/**
 * Lets removed venues go for good. What a writing or a share still names stays known by its name,
 * out of every list.
 */
export function letGoOfVenues(
  own: OwnVenues,
  ids: ReadonlySet<string>,
  isNamed: (id: string) => boolean,
): OwnVenues {
  const venues = own.venues.flatMap((one) => {
    if (one.deletedAt === null || !ids.has(one.venue.id)) return [one];
    return !one.isInPlace && isNamed(one.venue.id) ? [{ ...one, isGone: true }] : [];
  });
  return { ...own, venues };
}

/** A hidden venue is not offered; its writings stay. */
export function setHidden(own: OwnVenues, id: string, isHidden: boolean): OwnVenues {
  const others = own.hiddenIds.filter((one) => one !== id);
  return { ...own, hiddenIds: isHidden ? [...others, id] : others };
}
