import { doesFit } from './does-fit';
import { formatCount, nameOrdinal, startWithNumber } from './number-words';
import type { AskedPrompt, Prompt } from './prompt';
import type { Situation } from './read-situation';

const LONGEST_QUOTED_LINE = 80;

/** The prompt in the words that suit this program, with the facts of the log in its reason. */
export function wordPrompt(prompt: Prompt, situation: Situation): AskedPrompt {
  const wording =
    prompt.wordings?.find((candidate) => doesFit(candidate.fits, situation)) ?? prompt;
  return {
    id: prompt.id,
    part: prompt.part,
    question: wording.question,
    hint: wording.hint,
    reason: fillFacts(wording.reason, situation),
  };
}

function fillFacts(reason: string, situation: Situation): string {
  const facts: Readonly<Record<string, string>> = {
    came: describeTurnout(situation),
    nth: nameOrdinal(situation.series.sessionNumber),
    series: situation.series.name,
    usual: formatCount(situation.series.usualHeads ?? 0),
    sessions: formatCount(situation.sessions),
    ideaFrom: shorten(situation.ideaFrom),
  };
  return reason.replace(/\{(\w+)\}/g, (slot, name: string) => facts[name] ?? slot);
}

function describeTurnout({ heads, sessions }: Situation): string {
  if (heads === null) return '';
  if (heads === 0) return 'Nobody came.';
  const people = `${startWithNumber(heads)} ${heads === 1 ? 'person' : 'people'} came`;
  return sessions === 1 ? `${people}.` : `${people}, over ${formatCount(sessions)} sessions.`;
}

/** Her own line inside ours: without its full stop, and cut at a word if it is long. */
function shorten(line: string): string {
  const bare = line.replace(/[.\s]+$/, '');
  if (bare.length <= LONGEST_QUOTED_LINE) return bare;
  return `${bare.slice(0, LONGEST_QUOTED_LINE).replace(/\s+\S*$/, '')}…`;
}
