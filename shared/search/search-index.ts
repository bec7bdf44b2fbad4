import SearchableMap from 'minisearch/SearchableMap';
import { editsAllowed } from './match-word';
import { readWords } from './read-words';
import type { SearchDocument } from './search-document';
import { rankFound, type FoundIds, type WordAnswer } from './rank-found';
import { ordinalOf, packPosting, weighWords, weightOf } from './weigh-words';

/** What is kept on the disk between two starts. Another `form` is not read. */
export interface SavedIndex {
  form: number;
  stamps: [string, string][];
  words: string[];
  /** Of each word, in the order of `words`. */
  postings: number[][];
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

/** To be raised with every change of what is indexed or how. */
export const INDEX_FORM = 2;

/** More words than these do not make a search any narrower. */
const MOST_WORDS = 16;
/** How much a match counts beside the word itself. */
const START_FACTOR = 0.5;
const CLOSE_FACTOR = 0.12;
/** Programs that are gone may make up this part of the index before it is tidied. */
const MOST_GONE = 0.25;
const LEAST_GONE = 500;

/**
 * The words of the log, each with the programs that hold it: a radix tree (MiniSearch's) of lists
 * of small numbers, so that 50,000 programs that all hold a word are counted in a few milliseconds.
 * @param saved what `save` answered, read back: anything that does not fit makes an empty index
 */
export function createSearchIndex(saved?: unknown): SearchIndex {
  let words = new SearchableMap<number[]>();
  /** The same lists: a word that is known is found here at once. */
  let lists = new Map<string, number[]>();
  /** By ordinal; blank where the program is gone or was put in again. */
  let ids: string[] = [];
  let ordinals = new Map<string, number>();
  const stamps = new Map<string, string>();
  if (isSaved(saved)) load(saved);

  function load(kept: SavedIndex): void {
    ids = kept.stamps.map(([id]) => id);
    ordinals = new Map(ids.map((id, ordinal) => [id, ordinal]));
    for (const [id, stamp] of kept.stamps) stamps.set(id, stamp);
    for (const [at, word] of kept.words.entries()) addWord(word, kept.postings[at] ?? []);
  }

  function addWord(word: string, postings: number[]): void {
    words.set(word, postings);
    lists.set(word, postings);
  }

  function forget(id: string): void {
    const ordinal = ordinals.get(id);
    if (ordinal !== undefined) ids[ordinal] = '';
    ordinals.delete(id);
    stamps.delete(id);
  }

  /** Renumbers what is left, without what is gone. */
  function tidy(): void {
    const moved = new Map<number, number>();
    const left: string[] = [];
    for (const [ordinal, id] of ids.entries()) {
      if (id === '') continue;
      moved.set(ordinal, left.length);
      left.push(id);
    }
    const before = lists;
    words = new SearchableMap();
    lists = new Map();
    for (const [word, postings] of before) {
      const kept = postings.flatMap((posting) => {
        const ordinal = moved.get(ordinalOf(posting));
        return ordinal === undefined ? [] : [packPosting(ordinal, weightOf(posting))];
      });
      if (kept.length > 0) addWord(word, kept);
    }
    ids = left;
    ordinals = new Map(left.map((id, ordinal) => [id, ordinal]));
  }

  function tidyWhenDue(): void {
    const gone = ids.length - stamps.size;
    if (gone > LEAST_GONE && gone > ids.length * MOST_GONE) tidy();
  }

  function answersTo(sought: string): WordAnswer[] {
    const answers = new Map<string, WordAnswer>();
    // A word of one letter begins half of all words.
    if (sought.length > 1) {
      for (const [word, postings] of words.atPrefix(sought)) {
        const factor = word === sought ? 1 : (START_FACTOR * (1 + sought.length / word.length)) / 2;
        answers.set(word, { postings, factor, isSame: true });
      }
    } else {
      const postings = lists.get(sought);
      if (postings !== undefined) answers.set(sought, { postings, factor: 1, isSame: true });
    }
    const edits = editsAllowed(sought);
    if (edits > 0) {
      for (const [word, [postings, distance]] of words.fuzzyGet(sought, edits)) {
        if (!answers.has(word)) {
          answers.set(word, { postings, factor: CLOSE_FACTOR / distance, isSame: false });
        }
      }
    }
    return [...answers.values()];
  }

  return {
    get size() {
      return stamps.size;
    },
    stampOf: (id) => stamps.get(id),
    ids: () => stamps.keys(),

    put(document) {
      forget(document.id);
      const ordinal = ids.length;
      ids.push(document.id);
      ordinals.set(document.id, ordinal);
      stamps.set(document.id, document.stamp);
      for (const [word, weight] of weighWords(document)) {
        const posting = packPosting(ordinal, weight);
        const known = lists.get(word);
        if (known === undefined) addWord(word, [posting]);
        else known.push(posting);
      }
      tidyWhenDue();
    },

    remove(id) {
      forget(id);
      tidyWhenDue();
    },

    find(query) {
      const sought = [...new Set(readWords(query))].slice(0, MOST_WORDS);
      return rankFound(sought.map(answersTo), ids);
    },

    save() {
      if (stamps.size < ids.length) tidy();
      return {
        form: INDEX_FORM,
        stamps: ids.map((id) => [id, stamps.get(id) ?? '']),
        words: [...lists.keys()],
        postings: [...lists.values()],
      };
    },
  };
}

function isSaved(saved: unknown): saved is SavedIndex {
  if (typeof saved !== 'object' || saved === null) return false;
  const part = (name: string): unknown => Reflect.get(saved, name);
  const [stamps, words, postings] = [part('stamps'), part('words'), part('postings')];
  if (part('form') !== INDEX_FORM || !Array.isArray(stamps)) return false;
  if (!Array.isArray(words) || !Array.isArray(postings)) return false;
  const last = stamps.length;
  return (
    words.length === postings.length &&
    words.every((word) => typeof word === 'string') &&
    stamps.every((pair) => Array.isArray(pair) && pair.every((one) => typeof one === 'string')) &&
    postings.every(
      (list) =>
        Array.isArray(list) &&
        list.every((one) => typeof one === 'number' && ordinalOf(one) < last),
    )
  );
}
