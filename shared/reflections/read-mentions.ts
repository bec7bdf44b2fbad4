import { MENTIONS, type Mention } from './prompt';

/**
 * Words in her notes that a prompt can pick up. Narrow on purpose: the reason shown to her says
 * "your notes mention…", and that must be true ("we tore paper" is a craft, not a mishap).
 */
const MENTION_PATTERNS = {
  mishap: [
    /\bspil(?:led|t)\b/,
    /\b(?:threw|throwing|throw) up\b|\bvomit/,
    /\bfire alarm\b|\bpower (?:went|was) (?:out|off)\b|\bpower (?:outage|cut)\b|\bblackout\b/,
    /\bwent (?:all )?wrong\b|\bfell (?:apart|over)\b|\bknocked over\b|\bbroke(?:n)? down\b/,
    /\bmelt-?downs?\b|\bnose-?bleed\b|\blost my voice\b/,
    /\b(?:i|we) forgot\b|\bwrong (?:room|day|time)\b|\bno-show\b/,
    /\b(?:did not|didn't|would not|wouldn't) (?:work|start|play|turn on|open)\b/,
    /\b(?:projector|laptop|computer|screen|sound|microphone|wi-?fi|internet|printer) (?:died|crashed|failed|broke|froze)\b/,
  ],
  'ran-out': [/\bran out of (?!the (?:room|door|building|library|house))/, /\bran short\b/],
  weather: [
    /\b(?:rained|raining|snowed|snowing|snowstorm|thunderstorm|blizzard|heat wave)\b/,
    /\b(?:because of|despite|due to|in) the (?:rain|snow|storm|heat|ice|wind|weather)\b/,
    /\b(?:rainy|snowy|stormy|icy) (?:day|morning|afternoon|evening|roads)\b/,
  ],
  'tried-new': [
    /\b(?:i|we) (?:also |finally )?tried (?:out )?(?:a|an|the|my|our|something|using|it|this|new)\b/,
    /\bfirst time (?:that )?(?:i|we)\b|\bsomething new\b|\b(?:i|we) experimented\b/,
  ],
  helpers: [/\bvolunteers?\b/, /(?<!community )\bhelpers?\b/, /\binterns?\b/],
} as const satisfies Record<Mention, readonly RegExp[]>;

/** What the notes mention, in the order of `MENTIONS`. */
export function readMentions(notes: string): Mention[] {
  const text = notes.toLowerCase().replaceAll('’', "'");
  return MENTIONS.filter((mention) =>
    MENTION_PATTERNS[mention].some((pattern) => pattern.test(text)),
  );
}
