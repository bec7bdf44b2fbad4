// How long a thread was not there for anybody: for the main process and the window alike.

/** Keeps the longest time that a thread did not come to its next turn. */
export function watchTurns(): void {
  const watch = { last: performance.now(), longest: 0 };
  Reflect.set(globalThis, 'watchedTurns', watch);
  setInterval(() => {
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - watch.last - 4);
    watch.last = now;
  }, 4);
}

export function readLongestTurn(): number {
  const watch: unknown = Reflect.get(globalThis, 'watchedTurns');
  return typeof watch === 'object' && watch !== null ? Number(Reflect.get(watch, 'longest')) : NaN;
}
