import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import { editsAllowed } from './match-word';
import { readWords } from './read-words';
import { SEARCH_FIELDS, type SearchDocument } from './search-document';

/** Ids, best first: those that hold each word as it was typed (or begun), then those that come close. */
export interface FoundIds {
  same: string[];
  close: string[];
  /** Nothing holds all the words; these hold some of them. */
  isPartial: boolean;
}

export interface SearchIndex {
  readonly size: number;
  /** The stamp that a program was indexed with. */
  stampOf(id: string): string | undefined;
  ids(): IterableIterator<string>;
  put(document: SearchDocument): void;
  remove(id: string): void;
  find(query: string): FoundIds;
  /** For the disk. */
  save(): SavedIndex;
}

/** What is kept on the disk between two starts. Another `form` is not read. */
export interface SavedIndex {
  form: number;
  stamps: [string, string][];
  index: unknown;
}

/** To be raised with every change of what is indexed or how. */
export const INDEX_FORM = 1;

const OPTIONS: Options<SearchDocument> = {
  fields: [...SEARCH_FIELDS],
  // Already folded, once for the whole text.
  tokenize: readWords,
  processTerm: (term) => term,
  searchOptions: {
    boost: { title: 6, series: 3, tags: 4, books: 2, when: 2, kind: 2, branch: 2, partners: 2 },
    // A word of one letter begins half of all words.
    prefix: (term) => term.length > 1,
    fuzzy: editsAllowed,
    weights: { fuzzy: 0.15, prefix: 0.5 },
    combineWith: 'AND',
  },
};

/** @param saved what `save` answered, read back: anything that does not fit makes an empty index. */
export function createSearchIndex(saved?: unknown): SearchIndex {
  const opened = open(saved);
  const { stamps, mini } = opened;

  return {
    get size() {
      return stamps.size;
    },
    stampOf: (id) => stamps.get(id),
    ids: () => stamps.keys(),

    put(document) {
      if (stamps.has(document.id)) mini.discard(document.id);
      mini.add(document);
      stamps.set(document.id, document.stamp);
    },

    remove(id) {
      if (stamps.delete(id)) mini.discard(id);
    },

    find(query) {
      const words = [...new Set(readWords(query))];
      if (words.length === 0) return { same: [], close: [], isPartial: false };
      const all = mini.search(query);
      if (all.length > 0 || words.length === 1) return { ...split(all, words), isPartial: false };
      const some = mini.search(query, { combineWith: 'OR' });
      return { same: [], close: some.map(idOf), isPartial: true };
    },

    save: () => ({ form: INDEX_FORM, stamps: [...stamps], index: mini.toJSON() }),
  };
}

// Ids are the strings that were put in; the library's type can't know.
const idOf = (result: SearchResult): string => String(result.id);

/** MiniSearch says for each program which of its words answered. */
function split(results: readonly SearchResult[], words: readonly string[]) {
  const same: string[] = [];
  const close: string[] = [];
  for (const result of results) {
    const isSame = words.every((word) => result.terms.some((term) => term.startsWith(word)));
    (isSame ? same : close).push(idOf(result));
  }
  return { same, close };
}

function open(saved: unknown): { stamps: Map<string, string>; mini: MiniSearch<SearchDocument> } {
  try {
    if (isSaved(saved)) {
      // The library checks its own part, and throws where it is not one.
      const mini = MiniSearch.loadJS<SearchDocument>(saved.index, OPTIONS);
      const stamps = new Map(saved.stamps);
      if (mini.documentCount === stamps.size && [...stamps.keys()].every((id) => mini.has(id))) {
        return { stamps, mini };
      }
    }
  } catch {
    // What can't be read is built again.
    return empty();
  }
  return empty();
}

function empty() {
  return { stamps: new Map<string, string>(), mini: new MiniSearch(OPTIONS) };
}

type Loadable = SavedIndex & { index: Parameters<typeof MiniSearch.loadJS>[0] };

function isSaved(saved: unknown): saved is Loadable {
  if (typeof saved !== 'object' || saved === null) return false;
  const form: unknown = Reflect.get(saved, 'form');
  const stamps: unknown = Reflect.get(saved, 'stamps');
  const index: unknown = Reflect.get(saved, 'index');
  return (
    form === INDEX_FORM &&
    typeof index === 'object' &&
    index !== null &&
    Array.isArray(stamps) &&
    stamps.every(
      (pair) => Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string',
    )
  );
}
