import type { Program } from '../model/program';
import { findPrompt, GENERAL_PROMPTS, SETTING_PROMPTS, SITUATION_PROMPTS } from './all-prompts';
import { doesFitAsExtra } from './does-fit';
import { drawInTurn, hashText } from './draw-in-turn';
import type { SeriesMember } from './place-in-series';
import type { AskedPrompt, Prompt } from './prompt';
import { ALWAYS_PROMPTS, SPINE_PROMPTS } from './prompts/core-prompts';
import { readSituation, type Situation } from './read-situation';
import { wordPrompt } from './word-prompt';

export interface PromptContext {
  /** The log: for the program's place in its series. It may be among them. */
  others: readonly SeriesMember[];
  /** Prompts answered or passed on for other programs lately, the newest first (`listLatelyAsked`). */
  latelyAskedIds: readonly string[];
  /** Answered for this program: they stay in the list whatever changes about the program. */
  answeredIds: readonly string[];
  /** Passed on for this program: not asked about it again. */
  skippedIds: readonly string[];
}

/**
 * At most so many of each, and at most half of those that fit, so that there is another half for the
 * next time; the general ones fill what is left.
 */
const SITUATION_EXTRAS = 2;
const SETTING_EXTRAS = 2;
const EXTRAS = 5;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The prompts for one program, in the order in which they are asked: the spine, then the moment and
 * what a family said, a handful that fit this program, and a question for others; 13 before any is
 * passed on. The same program, place in its series and recent answers always give the same list.
 */
export function choosePrompts(program: Program, context: PromptContext): AskedPrompt[] {
  const situation = readSituation(program, context.others);
  const [moment, familySaid, askOthers] = ALWAYS_PROMPTS;
  const fitting = [
    ...SPINE_PROMPTS,
    moment,
    familySaid,
    ...chooseExtras(program, situation, context.latelyAskedIds),
    askOthers,
  ];
  const chosenIds = new Set<string>(fitting.map((prompt) => prompt.id));
  const alsoAnswered = [...new Set(context.answeredIds)]
    .filter((id) => !chosenIds.has(id))
    .flatMap((id) => findPrompt(id) ?? []);
  const skipped = new Set(context.skippedIds.filter((id) => !context.answeredIds.includes(id)));
  return [...fitting, ...alsoAnswered]
    .filter((prompt) => !skipped.has(prompt.id))
    .map((prompt) => wordPrompt(prompt, situation));
}

function chooseExtras(
  program: Program,
  situation: Situation,
  latelyAskedIds: readonly string[],
): Prompt[] {
  const turn = findTurn(program, situation);
  const whatFits = (pool: readonly Prompt[]): Prompt[] =>
    pool.filter((prompt) => doesFitAsExtra(prompt.fits, situation));
  const drawParticular = (pool: readonly Prompt[], atMost: number): Prompt[] => {
    const fitting = whatFits(pool);
    const count = Math.min(atMost, Math.max(1, Math.floor(fitting.length / 2)));
    return drawInTurn(fitting, { count, turn, latelyAskedIds }).filter(
      (prompt) => !latelyAskedIds.includes(prompt.id),
    );
  };
  const particular = [
    ...drawParticular(SITUATION_PROMPTS, SITUATION_EXTRAS),
    ...drawParticular(SETTING_PROMPTS, SETTING_EXTRAS),
  ];
  const count = EXTRAS - particular.length;
  return [...particular, ...drawInTurn(whatFits(GENERAL_PROMPTS), { count, turn, latelyAskedIds })];
}

/** Repeats take turns by their place in the series, anything else by its week and weekday. */
function findTurn(program: Program, { series, isNamedSeries }: Situation): number {
  if (isNamedSeries || series.entriesBefore > 0)
    return hashText(series.name) + series.entriesBefore;
  const days = Math.abs(Math.floor(Date.parse(program.heldOn) / MILLISECONDS_PER_DAY));
  return Math.floor(days / 7) + (days % 7);
}
