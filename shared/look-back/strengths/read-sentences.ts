import type { ProgramDetails } from '../../programs/program-details';
import { findPrompt } from '../../reflections/all-prompts';
import { splitSentences } from '../../writings/sentences';
import { groupOf } from '../written-answer';

/** Not done, not yet, or not sure: such a sentence proves nothing. */
const DENIED =
  /n't\b|\b(?:not|no|never|nobody|none|neither|without|skip(?:ped|ping)?|instead of|forgot|wish(?:ed)?|(?<!(?:what|who|how|which|where) )would|should|could have|might|maybe|next (?:time|week|month|year)|if (?:we|i|they)|plan(?:ned|ning)? (?:to|on)|wants? to|wanted to|hop(?:e|ed|ing) (?:to|we|for)|going to|almost|tried to|supposed to|meant to|too (?:\w+ )to|refus(?:e|ed|ing)|cancel(?:l?ed)?|believe)\b/;

/** Somewhere else or some other day. */
const ELSEWHERE =
  /\b(?:at home|in the car|(?:on the|all the) way home|last (?:time|week|month|year|summer)|years ago|used to|(?:an)?other (?:library|branch)|when i was|every night|at bedtime|staff meeting|on tv|on youtube)\b/;

const SENTENCE_BREAK = /(?<=[.!?…]["”’)\]*_]{0,3})\s+/;
const BLOCK_BREAK = /\n\s*\n|\n(?=\s*(?:[-*+•]|\d{1,3}[.)]|#{1,6}|>)\s)/;
const BLOCK_MARK = /^\s*(?:[-*+•]|\d{1,3}[.)]|#{1,6}|>)\s+/;

export interface HerText {
  /** Markdown. */
  text: string;
  /** Lower case, straight quotes: for a look before any pattern. */
  plain: string;
  /** Cut once, and only if a rule asks. */
  statements: () => readonly Statement[];
}

export interface Statement {
  text: string;
  plain: string;
  /** The paragraph it stands in. */
  block: string;
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
    .map(readText);
}

function readText(text: string): HerText {
  let statements: readonly Statement[] | undefined;
  return {
    text,
    plain: straighten(text),
    statements: () => (statements ??= listStatements(text)),
  };
}

/**
 * Her sentences that say what was done. Cut by their marks alone, which is quick enough for a long
 * log; `quoteWhole` makes a quotation of one.
 */
function listStatements(text: string): Statement[] {
  return text
    .split(BLOCK_BREAK)
    .map((raw) => raw.replace(BLOCK_MARK, '').replace(/\s*\n\s*/g, ' '))
    .flatMap((block) =>
      block.split(SENTENCE_BREAK).map((cut) => ({ text: cut, plain: straighten(cut), block })),
    )
    .filter(({ plain }) => !plain.includes('?') && !DENIED.test(plain) && !ELSEWHERE.test(plain));
}

/** The whole sentence, as she wrote it: "Mr. Brown asked" is not cut after "Mr.", nor a quotation in two. */
export function quoteWhole({ text, block }: { text: string; block: string }): string {
  return splitSentences(block).find((sentence) => sentence.includes(text.trim())) ?? text.trim();
}

function straighten(text: string): string {
  return text.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"');
}
