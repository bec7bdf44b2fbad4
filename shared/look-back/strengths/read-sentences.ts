import type { ProgramDetails } from '../../ipc/contract';
import { findPrompt } from '../../reflections/all-prompts';
import { splitSentences } from '../../writings/sentences';
import { groupOf } from '../written-answer';

/** Not done, not yet, or not sure: such a sentence proves nothing. */
const DENIED =
  /n't\b|\b(?:not|no|never|nobody|none|neither|without|skip(?:ped|ping)?|instead of|forgot|wish(?:ed)?|(?<!(?:what|who|how|which|where) )would|should|could have|might|maybe|next (?:time|week|month|year)|if (?:we|i|they)|plan(?:ned|ning)? (?:to|on)|wants? to|wanted to|hop(?:e|ed|ing) (?:to|we|for)|going to|almost|tried to|supposed to|meant to|too (?:\w+ )to|refus(?:e|ed|ing)|cancel(?:l?ed)?)\b/;

/** Somewhere else or some other day. */
const ELSEWHERE =
  /\b(?:at home|in the car|(?:on the|all the) way home|last (?:time|week|month|year|summer)|years ago|used to|(?:an)?other (?:library|branch)|when i was|staff meeting|on tv|on youtube)\b/;

const BLOCK_BREAK = /\n\s*\n|\n(?=\s*(?:[-*+•]|\d{1,3}[.)]|#{1,6}|>)\s)/;
const BLOCK_MARK = /^\s*(?:[-*+•]|\d{1,3}[.)]|#{1,6}|>)\s+/;

export interface HerText {
  /** Markdown. */
  text: string;
  /** For a look before any pattern: lower case, straight quotes. */
  plain: string;
}

/**
 * What she wrote about what was done. Plans and questions are left out, and what somebody said: a
 * song sung at home is not a song sung at the program.
 */
export function listHerTexts({ program, reflection }: ProgramDetails): HerText[] {
  const answers = (reflection?.answers ?? []).filter(({ promptId }) => {
    const group = groupOf(promptId);
    return group !== 'next-time' && group !== 'said' && findPrompt(promptId)?.part !== 'question';
  });
  return [program.whatWeDid, ...answers.map(({ text }) => text)]
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, plain: straighten(text) }));
}

/** Her sentences that say what was done, as she wrote them. */
export function listStatements(text: string): HerText[] {
  return text
    .split(BLOCK_BREAK)
    .flatMap((block) => splitSentences(block.replace(BLOCK_MARK, '')))
    .map((sentence) => ({ text: sentence, plain: straighten(sentence) }))
    .filter(({ plain }) => !plain.includes('?') && !DENIED.test(plain) && !ELSEWHERE.test(plain));
}

function straighten(text: string): string {
  return text.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"');
}
