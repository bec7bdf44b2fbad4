import { setImmediate } from 'node:timers/promises';
import type { Handlers } from '../../shared/ipc/api';
import { succeed } from '../../shared/result';
import { makeSnippet, type Snippet } from '../../shared/search/make-snippet';
import { toSearchDocument } from '../../shared/search/search-document';
import { keptShares } from '../../shared/shares/kept-shares';
import { nameVenues } from '../../shared/venues/list-venues';
import type { LogSearch } from '../search/log-search';
import { createLogParts } from '../search/log-parts';
import { createLogText } from '../search/log-text';
import type { Library } from '../store/library';

/** Programs looked through at a stretch. */
const STRETCH = 8;

export function createSearchHandlers(deps: {
  library: Pick<
    Library,
    'programs' | 'keptLines' | 'keepLines' | 'beforeClose' | 'shares' | 'venues'
  >;
  search: LogSearch;
}): Handlers<'search'> {
  const { library, search } = deps;
  const logText = createLogText(library);
  const readLogPart = createLogParts(logText);
  // The window is still on its way, and will ask for it first of all.
  void logText.read();
  return {
    log: async (asked) => succeed(await readLogPart(asked)),
    state: () => Promise.resolve(succeed(search.state())),
    find: async ({ query }) => succeed(await search.find(query)),

    explain: async ({ query, ids }) => {
      const shares = keptShares(library.shares.read().shares);
      const venueNames = nameVenues(library.venues.read());
      const explained: { id: string; snippet: Snippet | null }[] = [];
      for (const [index, id] of ids.entries()) {
        const details = library.programs.get(id);
        if (details === undefined) continue;
        const own = shares.filter(({ programIds }) => programIds.includes(id));
        explained.push({
          id,
          snippet: makeSnippet(toSearchDocument(details, own, venueNames), query),
        });
        if (index % STRETCH === STRETCH - 1) await setImmediate();
      }
      return succeed(explained);
    },
  };
}
