/** How a word of a text answers a word that is looked for, the best first. */
export type WordMatch = 'same' | 'start' | 'close';

/**
 * Letters that may be wrong (added, missing or another): 1 up to five letters, 2 above; two letters
 * in the wrong order count as 2. None in numbers, where the next year is not a slip, and none below
 * three letters, which would fit nearly every word.
 */
export function editsAllowed(sought: string): 0 | 1 | 2 {
  if (sought.length < 3 || /\p{N}/u.test(sought)) return 0;
  return sought.length <= 5 ? 1 : 2;
}

/** Both folded (`foldWord`). `null` where they have nothing to do with each other. */
export function matchWord(sought: string, word: string): WordMatch | null {
  if (word === sought) return 'same';
  if (word.startsWith(sought)) return 'start';
  return isWithinEdits(sought, word, editsAllowed(sought)) ? 'close' : null;
}

/** Whether `a` becomes `b` by at most `limit` letters added, taken out or replaced (Levenshtein). */
export function isWithinEdits(a: string, b: string, limit: number): boolean {
  if (limit === 0) return a === b;
  if (Math.abs(a.length - b.length) > limit) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      const edits = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + cost,
      );
      current.push(edits);
      if (edits < least) least = edits;
    }
    if (least > limit) return false;
    previous = current;
  }
  return (previous[b.length] ?? limit + 1) <= limit;
}
