import { setTimeout as wait } from 'node:timers/promises';
import type { FoundPrograms, IndexState } from '../../shared/search/found-programs';
import { followLog, type FollowedLibrary, type LogFollower } from './follow-log';
import { connectIndex, type RemoteIndex, type SearchLine } from './search-line';

/** The log's full-text search, with its index in a process of its own. */
export interface LogSearch {
  /** Begins to read the log. Does nothing where that has begun. */
  start(): void;
  state(): IndexState;
  find(query: string): Promise<FoundPrograms>;
  close(): void;
}

export interface LogSearchParts {
  library: FollowedLibrary;
  /** Absolute; in a folder for what can be made again. */
  indexFile: string;
  startLine: () => SearchLine;
  onReady: () => void;
}

/** How often the log is looked at for changes, so that a search finds little left to do. */
const LOOK_MILLISECONDS = 3_000;
/** A search waits so long for what was just saved to be in the index, and no longer. */
const PATIENCE_MILLISECONDS = 25;
const MAX_RESTARTS = 3;

export function createLogSearch(parts: LogSearchParts): LogSearch {
  const { library, indexFile, startLine, onReady } = parts;
  let index: RemoteIndex | null = null;
  let follower: LogFollower | null = null;
  let progress: IndexState = { isReady: false, done: 0, total: 0 };
  let catchingUp: Promise<void> | null = null;
  let restarts = 0;
  let isClosed = false;
  let looking: NodeJS.Timeout | undefined;

  /** One at a time; whoever asks meanwhile waits for the same. */
  function catchUp(): Promise<void> {
    if (follower === null) return Promise.resolve();
    catchingUp ??= follower
      .catchUp((done, total) => {
        if (!progress.isReady) progress = { isReady: false, done, total };
      })
      // The process is gone: `restart` sees to it.
      .catch(() => undefined)
      .finally(() => {
        catchingUp = null;
      });
    return catchingUp;
  }

  function restart(): void {
    index = null;
    follower = null;
    clearInterval(looking);
    progress = { isReady: false, done: 0, total: 0 };
    if (isClosed || restarts >= MAX_RESTARTS) return;
    restarts += 1;
    void open(true);
  }

  async function open(isFresh: boolean): Promise<void> {
    const opened = connectIndex(startLine(), restart);
    index = opened;
    try {
      const stamps = await opened.open(indexFile, isFresh);
      follower = followLog(library, opened, stamps);
    } catch {
      return;
    }
    await catchUp();
    if (index !== opened) return;
    progress = { ...progress, isReady: true };
    looking = setInterval(() => void catchUp(), LOOK_MILLISECONDS).unref();
    onReady();
  }

  return {
    start() {
      if (index === null && !isClosed) void open(false);
    },
    state: () => progress,

    async find(query) {
      if (index === null || !progress.isReady) {
        const { done, total } = progress;
        return { status: 'not-ready', done, total };
      }
      const opened = index;
      const latest = catchUp();
      await Promise.race([latest, wait(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
      try {
        const { ids, same, isPartial } = await opened.find(query);
        return { status: 'found', ids, same, isPartial };
      } catch {
        return { status: 'not-ready', done: 0, total: 0 };
      }
    },

    close() {
      isClosed = true;
      clearInterval(looking);
      index?.close();
    },
  };
}
