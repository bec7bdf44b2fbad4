import { countGraphemes } from './count';

/**
 * Web addresses that a server which shortens links would see: with a scheme, a host with a dot, and
 * no punctuation at the end, which belongs to the sentence. Where it is in doubt, the text is not
 * taken for a link and counts as it is written.
 */
const URL =
  /(?<![\p{L}\p{N}_@#/.-])https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d{1,5})?(?:[/?#][a-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*)?/giu;
const TAIL = `.,;:!?)]'"`;

/** Spans of web addresses, as `[start, end)` offsets in order. */
export function findUrls(text: string): (readonly [number, number])[] {
  return Array.from(text.matchAll(URL), (match) => {
    let end = match.index + match[0].length;
    while (end > match.index && TAIL.includes(text.charAt(end - 1))) end -= 1;
    return [match.index, end] as const;
  });
}

/** Graphemes, but each web address counts `urlCountsAs` (Mastodon: 23), however long it is. */
export function countWithUrls(text: string, urlCountsAs: number): number {
  let count = 0;
  let from = 0;
  for (const [start, end] of findUrls(text)) {
    count += countGraphemes(text.slice(from, start)) + urlCountsAs;
    from = end;
  }
  return count + countGraphemes(text.slice(from));
}
