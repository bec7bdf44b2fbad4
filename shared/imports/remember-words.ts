/** Different words that are worth keeping: categories and audiences repeat, titles mostly don't. */
const MOST = 4_000;

/**
 * The same reading, made once for words that repeat: a file of 50,000 rows has a few dozen
 * categories and audiences. The answer must not be changed by who gets it.
 */
export function rememberWords<T>(read: (words: string) => T): (words: string) => T {
  const known = new Map<string, { answer: T }>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before.answer;
    const answer = read(words);
    if (known.size >= MOST) known.clear();
    known.set(words, { answer });
    return answer;
  };
}
