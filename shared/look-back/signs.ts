/** What people do when something was worth it, as the prompts and studies of programs name it. */
export const SIGNS = ['came-back', 'borrowed', 'asked', 'stayed'] as const;
export type Sign = (typeof SIGNS)[number];

/**
 * Narrow on purpose: the page says "they came back", and her sentence must say so too. `stayed`,
 * `asked`, `borrowed`, `came back` are the signs of the staff questions in DOMAIN.md section 5.
 */
const SIGN_PATTERNS = {
  'came-back': [
    /\b(?:came|come|coming|were|are|was) back\b(?! (?:to the (?:song|story|book|rug)|on track|pain|ordered))/,
    /\bregulars?\b(?! (?:price|size|chairs?|markers?|hours?|schedule|paper|glue))/,
    /\breturned (?:the (?:next|following) week|again|for (?:another|more))\b/,
    /\b(?:for the|their|his|her) (?:second|third|fourth|fifth|sixth) time\b/,
  ],
  borrowed: [
    /(?<!\b(?:i|we) (?:have |had )?)\bborrow(?:ed|ing)?\b(?! (?:it |them |this |that |the idea )?from)/,
    /(?<!\b(?:i|we) )\bcheck(?:ed|ing) (?:it |them |\w+ books? |the books? |books? |all (?:of )?\w+ )?out\b|\bcheck-?outs\b/,
    /\btook (?:the books?|books?|a book|it|them|one|\w+ copies) home\b/,
    /\b(?:got|signed up for) (?:a|their first|her first|his first) (?:library )?cards?\b/,
  ],
  asked: [
    /(?<!\b(?:i|we) )\basked (?:me |us )?(?:if|when|whether|for|where|about|how|why)\b/,
    /\basking (?:me |us )?(?:if|when|whether|for|where|about)\b/,
  ],
  stayed: [
    /\bstayed\b(?! (?:away|home|at home|in (?:the )?(?:car|bed)|closed|the same|calm|quiet|dry))/,
    /\b(?:did not|didn't|would not|wouldn't) (?:want to )?(?:leave|go home|stop)\b/,
    /\blingered\b|\bstill (?:there|here|in the room)\b/,
  ],
} as const satisfies Record<Sign, readonly RegExp[]>;

/** "Nobody stayed" and "no one asked for more" are the opposite. */
const NOBODY =
  /\b(?:nobody|no one|none|hardly anyone|never|not (?:one|many|a single)|few(?:er)? (?:came|asked|stayed)|(?:did not|didn't|have not|haven't|has not|hasn't) (?:come|ask|stay|borrow|return|check))\b/;

/** The first sign that an answer names in a sentence of its own, or `null`. */
export function findSign(text: string): Sign | null {
  const sentences = text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[.!?;\n]+/)
    .filter((sentence) => !NOBODY.test(sentence));
  const found = SIGNS.find((sign) =>
    SIGN_PATTERNS[sign].some((pattern) => sentences.some((sentence) => pattern.test(sentence))),
  );
  return found ?? null;
}
