/** Verbs that someone in the room could see done. */
export const OUTCOME_VERBS = [
  'plan',
  'adapt',
  'lead',
  'try',
  'choose',
  'describe',
  'compare',
  'build',
  'list',
  'explain',
] as const;

/** Nobody can see whether these happened, and reviewers ask for outcomes that can be seen. */
const VAGUE =
  /^(?:to\s+)?(understand|learn(?:\s+(?:about|how))?|know|appreciate|be aware(?:\s+of)?|become aware(?:\s+of)?|gain (?:an )?understanding|explore|realize|feel|be inspired)\b/iu;

/** The vague verb that an outcome starts with, as it stands there, or `null`. */
export function findVagueVerb(outcome: string): string | null {
  return VAGUE.exec(outcome.trim())?.[1] ?? null;
}

/** The outcome with another verb in the place of a vague one, or in front of a text without any. */
export function startWithVerb(outcome: string, verb: string): string {
  const text = outcome.trim();
  const vague = findVagueVerb(text);
  if (vague !== null) return text.replace(VAGUE, verb);
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  const isVerb = OUTCOME_VERBS.some((known) => known === first);
  if (text === '') return `${verb} `;
  return isVerb ? verb + text.slice(first.length) : `${verb} ${text}`;
}
