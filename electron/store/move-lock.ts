/**
 * Keeps changes of programs away while one of them goes from one document to another: an answer saved
 * to the old document in the meantime would be lost with it. Runs in the order of the calls.
 */
export interface MoveLock {
  /** Changes within one document: any number at once, but none during a move. */
  share<V>(change: () => Promise<V>): Promise<V>;
  /** A move: alone. */
  hold<V>(move: () => Promise<V>): Promise<V>;
  settle(): Promise<void>;
}

export function createMoveLock(): MoveLock {
  let lastMove: Promise<unknown> = Promise.resolve();
  const changes = new Set<Promise<unknown>>();

  return {
    share(change) {
      const done = lastMove.then(change);
      const settled = done
        .catch(() => undefined)
        .finally(() => {
          changes.delete(settled);
        });
      changes.add(settled);
      return done;
    },
    hold(move) {
      const done = Promise.all([lastMove, ...changes]).then(move);
      lastMove = done.catch(() => undefined);
      return done;
    },
    async settle() {
      await Promise.all([lastMove, ...changes]);
    },
  };
}
