import type { SearchDocument } from '../../shared/search/search-document';
import {
  searchReplySchema,
  splitStamps,
  type FoundReply,
  type SearchReply,
  type SearchRequest,
} from './search-messages';
import type { ProcessLine } from '../shell/process-line';

/** The line to a process that holds an index. */
export type SearchLine = ProcessLine<SearchRequest>;

/** The index in its process. Everything throws once the process is gone. */
export interface RemoteIndex {
  /** Answers the stamps of what it holds, by id. */
  open(file: string, isFresh: boolean): Promise<Map<string, string>>;
  put(documents: SearchDocument[]): Promise<void>;
  remove(ids: string[]): Promise<void>;
  settle(): Promise<void>;
  find(query: string): Promise<FoundReply>;
  close(): void;
}

type WithoutId<R> = R extends SearchRequest ? Omit<R, 'id'> : never;

/** Asks the process, and gives each reply to who asked. */
export function connectIndex(line: SearchLine, onGone: () => void): RemoteIndex {
  const waiting = new Map<
    number,
    { resolve: (reply: SearchReply) => void; reject: (bug: Error) => void }
  >();
  let nextId = 1;
  let isGone = false;

  function giveUp(bug: Error): void {
    if (isGone) return;
    isGone = true;
    for (const asker of waiting.values()) asker.reject(bug);
    waiting.clear();
    onGone();
  }

  line.onReply((rawReply) => {
    const parsed = searchReplySchema.safeParse(rawReply);
    if (!parsed.success) {
      giveUp(new Error('The search process answered in a shape that nobody knows.'));
      return;
    }
    const asker = waiting.get(parsed.data.id);
    waiting.delete(parsed.data.id);
    if (parsed.data.kind === 'bug') {
      asker?.reject(new Error(`In the search process: ${parsed.data.bug}`));
    } else asker?.resolve(parsed.data);
  });
  line.onEnd(() => {
    giveUp(new Error('The search process ended.'));
  });

  function ask(request: WithoutId<SearchRequest>): Promise<SearchReply> {
    if (isGone) return Promise.reject(new Error('The search process is gone.'));
    const id = nextId++;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      line.post({ ...request, id });
    });
  }

  async function askFor<K extends SearchReply['kind']>(
    kind: K,
    request: WithoutId<SearchRequest>,
  ): Promise<Extract<SearchReply, { kind: K }>> {
    const reply = await ask(request);
    if (!isOfKind(reply, kind)) throw new Error(`Not ${kind}: ${reply.kind}`);
    return reply;
  }

  async function askDone(request: WithoutId<SearchRequest>): Promise<void> {
    await askFor('done', request);
  }

  return {
    open: async (file, isFresh) =>
      splitStamps((await askFor('opened', { ask: 'open', file, isFresh })).stamps),
    put: (documents) => askDone({ ask: 'put', documents }),
    remove: (ids) => askDone({ ask: 'remove', ids }),
    settle: () => askDone({ ask: 'settle' }),
    find: (query) => askFor('found', { ask: 'find', query }),
    close: () => {
      line.end();
      giveUp(new Error('The search is closed.'));
    },
  };
}

function isOfKind<K extends SearchReply['kind']>(
  reply: SearchReply,
  kind: K,
): reply is Extract<SearchReply, { kind: K }> {
  return reply.kind === kind;
}
