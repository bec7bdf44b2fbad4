import type { Answered, Handlers } from '../../shared/ipc/api';
import { OWN_VENUES_LIMIT, type OwnVenues } from '../../shared/model/own-venues';
import { fail, succeed } from '../../shared/result';
import { putVenue, removeVenue, restoreVenue, setHidden } from '../../shared/venues/change-venues';
import { checkVenue } from '../../shared/venues/check-venue';
import { pickVenue } from '../../shared/venues/list-venues';
import type { Library } from '../store/library';

const NOT_FOUND = { code: 'not-found', thing: 'venue' } as const;

export function createVenuesHandlers(deps: {
  library: Pick<Library, 'venues'>;
  now: () => Date;
  makeId: () => string;
}): Handlers<'venues'> {
  const document = deps.library.venues;
  const isOwn = (id: string): boolean =>
    document.read().venues.some(({ venue }) => venue.id === id);

  async function change(revise: (own: OwnVenues) => OwnVenues): Answered<OwnVenues> {
    const saved = await document.update(revise);
    return saved.ok ? succeed(saved.value) : saved;
  }

  return {
    get: () => Promise.resolve(succeed(document.read())),

    save: async ({ id, originId, venue: content }) => {
      const own = document.read();
      if (id !== null && pickVenue(own, id) === undefined) return fail(NOT_FOUND);
      const isNew = id === null || !isOwn(id);
      if (isNew && own.venues.length >= OWN_VENUES_LIMIT) {
        return fail({ code: 'invalid-input', fields: ['venues'] });
      }
      const venue = { ...content, id: id ?? deps.makeId().toLowerCase() };
      if (checkVenue(venue).length > 0) return fail({ code: 'invalid-input', fields: ['venue'] });
      const at = deps.now().toISOString();
      const saved = await change((current) => putVenue(current, venue, originId, at));
      return saved.ok ? succeed({ own: saved.value, id: venue.id }) : saved;
    },

    remove: async ({ id }) => {
      if (!isOwn(id)) return fail(NOT_FOUND);
      const at = deps.now().toISOString();
      return change((own) => removeVenue(own, id, at));
    },

    restore: async ({ id }) =>
      isOwn(id) ? change((own) => restoreVenue(own, id)) : fail(NOT_FOUND),

    setHidden: async ({ id, isHidden }) =>
      pickVenue(document.read(), id) === undefined
        ? fail(NOT_FOUND)
        : change((own) => setHidden(own, id, isHidden)),
  };
}
