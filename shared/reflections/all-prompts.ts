import type { Prompt } from './prompt';
import { AGE_PROMPTS } from './prompts/age-prompts';
import { ANY_PROMPTS } from './prompts/any-prompts';
import { AWAY_PROMPTS } from './prompts/away-prompts';
import { ALWAYS_PROMPTS, SPINE_PROMPTS } from './prompts/core-prompts';
import { FILLED_PROMPTS } from './prompts/filled-prompts';
import { GATHERING_PROMPTS } from './prompts/gathering-prompts';
import { MAKING_PROMPTS } from './prompts/making-prompts';
import { SERIES_PROMPTS } from './prompts/series-prompts';
import { SIDEWAYS_PROMPTS } from './prompts/sideways-prompts';
import { STORYTIME_PROMPTS } from './prompts/storytime-prompts';
import { TURNOUT_PROMPTS } from './prompts/turnout-prompts';

/** What this one time was like: how many came, its place in the series, what went sideways. */
export const SITUATION_PROMPTS: readonly Prompt[] = [
  ...TURNOUT_PROMPTS,
  ...SERIES_PROMPTS,
  ...SIDEWAYS_PROMPTS,
];

/** What kind of program it is, where it was, what she wrote down about it. */
export const SETTING_PROMPTS: readonly Prompt[] = [
  ...STORYTIME_PROMPTS,
  ...MAKING_PROMPTS,
  ...GATHERING_PROMPTS,
  ...AWAY_PROMPTS,
  ...FILLED_PROMPTS,
];

/** Who it was for, and what fits nearly every program. */
export const GENERAL_PROMPTS: readonly Prompt[] = [...AGE_PROMPTS, ...ANY_PROMPTS];

export const ALL_PROMPTS: readonly Prompt[] = [
  ...SPINE_PROMPTS,
  ...ALWAYS_PROMPTS,
  ...SITUATION_PROMPTS,
  ...SETTING_PROMPTS,
  ...GENERAL_PROMPTS,
];

const promptsById = new Map(ALL_PROMPTS.map((prompt) => [prompt.id, prompt]));

/** `undefined` for the id of a prompt that an older or newer version had: its answer is still hers. */
export function findPrompt(id: string): Prompt | undefined {
  return promptsById.get(id);
}
