/** A pattern that finds any of these words, whole, in folded text (see `foldWords`). They may hold regular expressions. */
export function wordPattern(...words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`);
}
