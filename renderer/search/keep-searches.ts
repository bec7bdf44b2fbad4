import type { SavedSearch } from '../../shared/model/search-settings';
import type { LogQuery } from '../../shared/search/log-query';
import { tell } from '../state/notices';
import { readSettings, saveSettings } from '../state/settings';
import { savedWords as words } from '../words/search';

export const MOST_SEARCHES = 100;

function change(edit: (searches: SavedSearch[]) => SavedSearch[]): void {
  const { search } = readSettings();
  const savedSearches = edit(search.savedSearches).slice(0, MOST_SEARCHES);
  void saveSettings({ search: { ...search, savedSearches } });
}

export function addSearch(name: string, query: LogQuery): void {
  change((searches) => [...searches, { id: crypto.randomUUID(), name, query }]);
}

export function renameSearch(id: string, name: string): void {
  change((searches) => searches.map((one) => (one.id === id ? { ...one, name } : one)));
}

/** Takes it away and offers to put it back where it was. */
export function removeSearch(id: string): void {
  const before = readSettings().search.savedSearches;
  const place = before.findIndex((one) => one.id === id);
  const removed = before[place];
  if (removed === undefined) return;
  change((searches) => searches.filter((one) => one.id !== id));
  tell({
    text: words.removed(removed.name),
    action: {
      label: words.undo,
      run: () => {
        change((searches) => searches.toSpliced(Math.min(place, searches.length), 0, removed));
      },
    },
  });
}
