import { readCacheFile, writeCacheFile } from '../store/cache-file';
import { createSearchIndex, type SearchIndex } from '../../shared/search/search-index';
import {
  joinStamps,
  searchRequestSchema,
  type SearchReply,
  type SearchRequest,
} from './search-messages';

/** Fewer changed programs than these are quicker read again at the next start than the file is written. */
const WORTH_KEEPING = 200;

/** The search process: holds the index, and answers one request after the other. */
export function createSearchAnswerer(
  idleMilliseconds = 2_000,
): (rawRequest: unknown) => Promise<SearchReply> {
  let index: SearchIndex = createSearchIndex();
  let file = '';
  let changes = 0;
  let isFirst = true;
  let isSettled = false;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  /** Making the file takes a moment in which no search is answered: only when nobody is asking. */
  function keepWhenIdle(): void {
    clearTimeout(idle);
    const isWorthIt = isSettled && (changes >= WORTH_KEEPING || (isFirst && changes > 0));
    if (!isWorthIt) return;
    idle = setTimeout(() => {
      changes = 0;
      isFirst = false;
      last = last.then(() => writeCacheFile(file, index.save())).catch(() => undefined);
    }, idleMilliseconds);
  }

  async function answer(request: SearchRequest): Promise<SearchReply> {
    const { id } = request;
    switch (request.ask) {
      case 'open':
        file = request.file;
        index = createSearchIndex(request.isFresh ? undefined : await readCacheFile(file));
        isFirst = index.size === 0;
        return { kind: 'opened', id, stamps: joinStamps(stampsOf(index)) };
      case 'put':
        for (const document of request.documents) index.put(document);
        changes += request.documents.length;
        return { kind: 'done', id };
      case 'remove':
        for (const removed of request.ids) index.remove(removed);
        changes += request.ids.length;
        return { kind: 'done', id };
      case 'settle':
        isSettled = true;
        return { kind: 'done', id };
      case 'find': {
        const { same, close, isPartial } = index.find(request.query);
        return {
          kind: 'found',
          id,
          ids: [...same, ...close].join('\n'),
          same: same.length,
          isPartial,
        };
      }
    }
  }

  return (rawRequest) => {
    const request = searchRequestSchema.parse(rawRequest);
    const answered = last.then(() => answer(request));
    last = answered.catch(() => undefined);
    void last.then(keepWhenIdle);
    return answered.catch((bug: unknown) => ({
      kind: 'bug',
      id: request.id,
      bug: describeBug(bug),
    }));
  };
}

function* stampsOf(index: SearchIndex): Generator<[string, string]> {
  for (const id of index.ids()) yield [id, index.stampOf(id) ?? ''];
}

/** Where it happened; the message is left out, because it may hold her words. */
function describeBug(bug: unknown): string {
  if (!(bug instanceof Error)) return 'unknown';
  const frames = (bug.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [bug.name, ...frames].join('\n');
}
