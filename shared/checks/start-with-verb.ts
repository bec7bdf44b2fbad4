/** What often follows a verb that can't be seen, and is left behind when the verb goes. */
const TAIL =
  /^\s+(?:about|aware of|inspired to|(?:a |an )?(?:better )?understanding of|more about)\b/iu;

/**
 * An outcome with `verb` in the place of the one that was found in it, or in front where there was
 * none: "learn about cranes" with "fold" is "fold cranes".
 */
export function startWithVerb(outcome: string, verb: string, found: string | null): string {
  const text = outcome.trim();
  const start = found === null || found === '' ? -1 : text.indexOf(found);
  if (start === -1 || found === null) return `${verb} ${text}`;
  return text.slice(0, start) + verb + text.slice(start + found.length).replace(TAIL, '');
}
