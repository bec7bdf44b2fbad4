import type { OwnVenues } from '../model/own-venues';
import type { Venue } from '../model/venue';
import { BUILT_IN_VENUES, findVenue } from './built-in-venues';

export interface VenueEntry {
  venue: Venue;
  /** `changed` is a built-in venue as she edited it. */
  kind: 'built-in' | 'changed' | 'own';
  originId: string | null;
  isHidden: boolean;
}

/** Every venue that is there, hidden ones too, from the least exposed to the most. */
export function listVenues({ venues, hiddenIds }: OwnVenues): VenueEntry[] {
  const there = venues.filter(({ deletedAt }) => deletedAt === null);
  const hidden = new Set(hiddenIds);
  const changed = new Map(
    there.filter(({ isInPlace }) => isInPlace).map(({ venue }) => [venue.id, venue]),
  );
  const builtIn = BUILT_IN_VENUES.map((venue): VenueEntry => {
    const edited = changed.get(venue.id);
    return {
      venue: edited ?? venue,
      kind: edited ? 'changed' : 'built-in',
      originId: edited ? venue.id : null,
      isHidden: hidden.has(venue.id),
    };
  });
  const own = there
    .filter(({ isInPlace }) => !isInPlace)
    .map(({ venue, originId }): VenueEntry => {
      return { venue, kind: 'own', originId, isHidden: hidden.has(venue.id) };
    });
  return [...builtIn, ...own].toSorted((a, b) => a.venue.rung - b.venue.rung);
}

/** The venues to choose from: hidden and retired ones are left out. */
export function listOfferedVenues(own: OwnVenues): Venue[] {
  return listVenues(own)
    .filter(({ isHidden, venue }) => !isHidden && venue.status !== 'retired')
    .map(({ venue }) => venue);
}

/** A venue by its id, removed and hidden ones too: a writing that went there still opens. */
export function pickVenue({ venues }: OwnVenues, id: string): Venue | undefined {
  const own = venues.find(
    ({ venue, isInPlace, deletedAt }) => venue.id === id && (!isInPlace || deletedAt === null),
  );
  return own?.venue ?? findVenue(id);
}

/** What each venue is called, by id. */
export function nameVenues(own: OwnVenues): Record<string, string> {
  const entries = [
    ...BUILT_IN_VENUES.map(({ id }) => id),
    ...own.venues.map(({ venue }) => venue.id),
  ];
  return Object.fromEntries(entries.map((id) => [id, pickVenue(own, id)?.name ?? id]));
}
