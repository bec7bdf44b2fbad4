import type { Prompt } from './prompt';

interface Draw {
  count: number;
  /** One higher each time: the next turn starts where this one stops. Any whole number from 0. */
  turn: number;
  /** The newest first: taken only when nothing else is left, the oldest of them first. */
  latelyAskedIds: readonly string[];
}

/** Takes `count` prompts: a different stretch of the pool each turn, those asked lately last. */
export function drawInTurn(
  pool: readonly Prompt[],
  { count, turn, latelyAskedIds }: Draw,
): Prompt[] {
  const shuffled = pool.toSorted(
    (a, b) => hashText(a.id) - hashText(b.id) || (a.id < b.id ? -1 : 1),
  );
  const start = pool.length === 0 ? 0 : (turn * count) % pool.length;
  const rotated = [...shuffled.slice(start), ...shuffled.slice(0, start)];
  const agoOf = (prompt: Prompt): number => {
    const index = latelyAskedIds.indexOf(prompt.id);
    return index === -1 ? Number.POSITIVE_INFINITY : index;
  };
  const rested = rotated.filter((prompt) => agoOf(prompt) === Number.POSITIVE_INFINITY);
  const recent = rotated
    .filter((prompt) => agoOf(prompt) !== Number.POSITIVE_INFINITY)
    .toSorted((a, b) => agoOf(b) - agoOf(a));
  return [...rested, ...recent].slice(0, count);
}

/** FNV-1a: the same number for the same text everywhere; spreads neighbours, nothing more is asked of it. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
