/** Host names, IDN included, with an optional port. No `@`: a link with a name and password in it is a trap. */
const HTTPS =
  /^https:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._-]*[\p{L}\p{N}\p{M}])?\.?(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/iu;
/** One or more addresses, with an optional subject or body; or these alone, for her to address. */
const MAILTO =
  /^mailto:(?:[^\s\\/@?:;<>"'()]+@[\p{L}\p{N}\p{M}.-]+(?:,[^\s\\/@?:;<>"'()]+@[\p{L}\p{N}\p{M}.-]+)*(?:\?[^\s\\]*)?|\?(?:subject|body)=[^\s\\]*)$/iu;
/** Controls, and the invisible and direction-changing characters that make a link look like another. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

const MAX_LENGTH = 2_000;

/**
 * The one door for links: the address where it is a plain https or mailto one, else `null` (the
 * text is then shown without a link). Written as what is let in, not as what is kept out, so that a
 * scheme nobody thought of stays out; `URL` is not used, because it repairs what should be refused.
 */
export function safeHref(raw: string): string | null {
  const href = raw.trim();
  if (href.length > MAX_LENGTH || HIDDEN.test(href)) return null;
  return HTTPS.test(href) || MAILTO.test(href) ? href : null;
}
