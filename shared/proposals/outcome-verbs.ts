import { isDoingVerb } from '../writings/doing-verbs';

/** True for "Put the shakers away first"; false for advice that speaks to the reader ("your", "don't"). */
export function startsWithVerb(text: string): boolean {
  const [word = ''] = text.toLowerCase().split(/[^a-z'’]/u, 1);
  return (
    isDoingVerb(word) && !/\b(?:you|your|yours|yourself|I|I['’]\w+|my|we|our|us)\b/u.test(text)
  );
}

/** What a reviewer can't see anyone do, with verbs that say the same and can be seen. */
const QUIET_VERBS: Readonly<Record<string, readonly string[]>> = {
  understand: ['explain', 'describe', 'apply'],
  know: ['name', 'list', 'describe'],
  learn: ['use', 'practice', 'plan'],
  appreciate: ['explain', 'compare', 'choose'],
  realize: ['identify', 'explain', 'describe'],
  be: ['identify', 'describe', 'use'],
  become: ['identify', 'describe', 'use'],
  see: ['identify', 'compare', 'describe'],
  hear: ['describe', 'compare', 'discuss'],
  think: ['compare', 'evaluate', 'plan'],
  feel: ['choose', 'try', 'plan'],
  gain: ['identify', 'use', 'plan'],
  explore: ['compare', 'test', 'choose'],
  consider: ['compare', 'choose', 'evaluate'],
  discover: ['identify', 'name', 'use'],
};

export interface VerbSuggestion {
  verb: string;
  /** Three verbs to offer; hers stays unless she takes one. */
  instead: readonly string[];
}

/**
 * A gentle suggestion where an outcome starts with a verb that can't be seen or measured ("will
 * understand…"); `null` where there is nothing to suggest.
 */
export function suggestVerb(outcome: string): VerbSuggestion | null {
  const words = outcome
    .trim()
    .replace(/^(?:attendees|participants|they)\s+/iu, '')
    .replace(/^will\s+/iu, '')
    .replace(/^(?:be able to|better|more fully|have a better)\s+/iu, '');
  const [first = ''] = words.split(/[\s,.;:]/u, 1);
  const verb = first.toLowerCase().replace(/^understanding$/u, 'understand');
  const instead = QUIET_VERBS[verb];
  return instead ? { verb: first, instead } : null;
}
