import type { WritingPart } from '../model/reflection';
import { findPrompt } from '../reflections/all-prompts';

/** Asked of every program: their answers stand first, in this order. */
export const SPINE_PROMPT_IDS: readonly string[] = [
  'moment',
  'what-happened',
  'what-worked',
  'how-you-knew',
  'family-said',
  'next-time',
  'tip',
  'ask-others',
];

/** Answers that are addressed to someone else than the readers of a writing. */
const NOT_FOR_READERS: ReadonlySet<string> = new Set(['idea-tell-the-source']);

/** `undefined` for a prompt that this version does not know, or whose answer is not for readers. */
export function partOfPrompt(promptId: string): WritingPart | undefined {
  return NOT_FOR_READERS.has(promptId) ? undefined : findPrompt(promptId)?.part;
}
