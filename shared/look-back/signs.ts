/** What people do when something was worth it, as the prompts and studies of programs name it. */
export const SIGNS = ['came-back', 'borrowed', 'asked', 'stayed'] as const;
export type Sign = (typeof SIGNS)[number];

/** Who comes back; bells, power and scarves do so too. */
const WHO =
  '(?:famil(?:y|ies)|kids?|children|child|toddlers?|twins|siblings|sisters?|brothers?|teens?|tweens?|students?|boys?|girls?|mom|mother|dad|father|man|woman|couple|grand\\w+|parents?|caregivers?|people|person|they|he|she|who|everyone|everybody|half|some|most|both|all|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)';

/**
 * Narrow on purpose: the page says "they came back", and her sentence must say so too. `stayed`,
 * `asked`, `borrowed`, `came back` are the signs of the staff questions in DOMAIN.md section 5.
 */
const SIGN_PATTERNS = {
  'came-back': [
    new RegExp(
      `\\b${WHO} (?:of (?:them|the \\w+|those) |from \\w+ \\w+ |all |both |also |have |has |had ){0,2}(?:came|come|keeps? coming|kept coming|were|was) back\\b(?! (?:to (?:the )?(?:song|story|book|rug|life|mind)|on track))`,
    ),
    /\bregulars\b|\ba regular(?=[,.:]| (?:came|asked|brought|said|who))/,
    /\breturned (?:the (?:next|following) week|again|for (?:another|more))\b/,
    /\b(?:for the|their|his|her) (?:second|third|fourth|fifth|sixth) time\b/,
  ],
  borrowed: [
    /(?<!\b(?:i|we) (?:have |had )?)(?<!\b(?:a|the|our|some) )\bborrowed\b(?! (?:it |them |this |that |the idea )?from)/,
    /(?<!\b(?:i|we) )\bchecked (?:it |them |\w+ books? |the books? |books? |all (?:of )?\w+ )?out\b|\bcheck-?outs\b/,
    /(?<!\b(?:i|we) )\btook (?:the books?|books?|a book|it|them|one|\w+ copies) home\b/,
    /(?<!\b(?:i|we) )\b(?:got|signed up for) (?:a|their first|her first|his first) (?:library )?cards?\b/,
  ],
  asked: [
    /(?<!\b(?:i|we) )\basked (?:me |us )?(?:if|when|whether|for|where|about|how|why)\b/,
    /\basking (?:me |us )?(?:if|when|whether|for|where|about)\b/,
  ],
  stayed: [
    /(?<!\bi )\bstayed\b(?! (?:away|home|at home|in (?:the )?(?:car|bed)|closed|the same|calm|quiet|dry|out of))/,
    /\b(?:did not|didn't|would not|wouldn't) (?:want to )?(?:leave|go home|stop)\b/,
    /\blingered\b|\bstill (?:there|here|in the room)\b/,
  ],
} as const satisfies Record<Sign, readonly RegExp[]>;

/** "Nobody stayed" and "no one asked for more" are the opposite; "they will come back" is a hope. */
const NOT_SO =
  /\b(?:nobody|no one|none|hardly anyone|never|not (?:one|many|a single)|few(?:er)? (?:came|asked|stayed)|(?:did not|didn't|have not|haven't|has not|hasn't) (?:come|ask|stay|borrow|return|check)|(?:they|he|she|families|kids|children) (?:will|may|might|would|could|should)|hope)\b/;

/** The first sign that an answer names in a sentence of its own, or `null`. */
export function findSign(text: string): Sign | null {
  const sentences = text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[.!?;\n]+/)
    .filter((sentence) => !NOT_SO.test(sentence));
  const found = SIGNS.find((sign) =>
    SIGN_PATTERNS[sign].some((pattern) => sentences.some((sentence) => pattern.test(sentence))),
  );
  return found ?? null;
}

/** Answers to this prompt name who came back, in whatever words: "The twins, for the drum." */
const CAME_BACK_PROMPT_ID = 'again-who-came-back';

export function findSignOf({ promptId, text }: { promptId: string; text: string }): Sign | null {
  if (promptId !== CAME_BACK_PROMPT_ID) return findSign(text);
  return NO_ANSWER.test(text) ? null : 'came-back';
}

const NO_ANSWER =
  /^\W*(?:nobody|no one|none|no|nope|not|nothing|hard to|n\/?a|i (?:do not|don['’]t|can['’]t|couldn['’]t)|same|unsure)\b/i;
