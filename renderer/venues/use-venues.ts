import { useEffect, useSyncExternalStore } from 'react';
import { NO_OWN_VENUES, type OwnVenues } from '../../shared/model/own-venues';
import type { Venue } from '../../shared/model/venue';
import { pickVenue } from '../../shared/venues/list-venues';
import { api } from '../api';
import { tellError } from '../state/describe-error';

interface Known {
  own: OwnVenues;
  areRead: boolean;
}

let known: Known = { own: NO_OWN_VENUES, areRead: false };
let reading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** What a save answered, or what was read. */
export function showVenues(own: OwnVenues): void {
  known = { own, areRead: true };
  for (const listen of listeners) listen();
}

async function read(): Promise<void> {
  const got = await api.venues.get({});
  if (got.ok) showVenues(got.value);
  else tellError(got.error, () => void read());
}

/** Reads them again, where something else than a save here changed them (the trash). */
export async function rereadVenues(): Promise<void> {
  if (reading !== null) await (reading = read());
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** What she made of the venues; until it is read, the built-in ones as they come. */
export function useVenues(): Known {
  useEffect(() => {
    reading ??= read();
  }, []);
  return useSyncExternalStore(subscribe, () => known);
}

/** A venue by its id, hers and removed ones too. */
export function useFindVenue(): (id: string) => Venue | undefined {
  const { own } = useVenues();
  return (id) => pickVenue(own, id);
}
