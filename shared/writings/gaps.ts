import type { Gap, Piece } from '../model/writing';
import { findPrompt } from '../reflections/all-prompts';
import { readSituation } from '../reflections/read-situation';
import { wordPrompt } from '../reflections/word-prompt';
import type { Subject } from './gather-subjects';
import { nameProgram } from './name-program';
import { say, type PiecePart, type Unit } from './pieces';

/** More than this reads as homework, not as a draft. */
export const MAX_GAPS = 4;

export interface GapRequest {
  subject: Subject;
  promptId: string;
  part: PiecePart;
}

export interface GapPlan {
  gaps: Gap[];
  /** The gap to show for this question, or `undefined` where there is none. */
  unitFor: (subject: Subject, promptId: string) => Unit | undefined;
}

/**
 * Takes the first requests (the most needed come first) that she has neither answered nor passed on.
 * With several subjects the marker names its program, so that each marker stands for one prompt.
 */
export function planGaps(requests: GapRequest[], limit = MAX_GAPS): GapPlan {
  const isShared = new Set(requests.map(({ subject }) => subject)).size > 1;
  const open = requests.filter(({ subject, promptId }) => !subject.settledPromptIds.has(promptId));
  const taken = open.slice(0, limit).flatMap((request) => {
    const latest = request.subject.programs.at(-1);
    const prompt = findPrompt(request.promptId);
    if (!latest || !prompt) return [];
    const { question } = wordPrompt(prompt, readSituation(latest, []));
    const name = nameProgram('title', request.subject.programs).text.replaceAll(/[[\]]/gu, '');
    const marker = isShared ? `[[${name.slice(0, 120)}: ${question}]]` : `[[${question}]]`;
    const piece: Piece = say(request.part, marker);
    return [
      { ...request, piece, gap: { marker, programId: latest.id, promptId: request.promptId } },
    ];
  });
  return {
    gaps: taken.map(({ gap }) => gap),
    unitFor: (subject, promptId) => {
      const found = taken.find((one) => one.subject === subject && one.promptId === promptId);
      return found && [found.piece];
    },
  };
}
