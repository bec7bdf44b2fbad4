import { nextInstant } from '../model/next-instant';
import type { Reflection } from '../model/reflection';

export interface AnswerChange {
  promptId: string;
  question: string;
  /** Empty or blank takes the answer back. */
  text: string;
}

/** An answered prompt is not a skipped one any more. Answers the same reflection when nothing changes. */
export function answerPrompt(
  reflection: Reflection,
  change: AnswerChange,
  now: string,
): Reflection {
  const { promptId, question, text } = change;
  const before = reflection.answers.find((answer) => answer.promptId === promptId);
  const isBlank = text.trim() === '';
  if (isBlank && before === undefined) return reflection;
  if (before?.text === text && before.question === question) return reflection;

  const answer = { promptId, question, text, answeredAt: now };
  const others = reflection.answers.filter((other) => other.promptId !== promptId);
  return {
    ...reflection,
    answers: isBlank
      ? others
      : before === undefined
        ? [...others, answer]
        : reflection.answers.map((other) => (other.promptId === promptId ? answer : other)),
    skippedPromptIds: isBlank
      ? reflection.skippedPromptIds
      : reflection.skippedPromptIds.filter((id) => id !== promptId),
    updatedAt: nextInstant(reflection.updatedAt, now),
  };
}

export function skipPrompt(reflection: Reflection, promptId: string, now: string): Reflection {
  if (reflection.skippedPromptIds.includes(promptId)) return reflection;
  return {
    ...reflection,
    skippedPromptIds: [...reflection.skippedPromptIds, promptId],
    updatedAt: nextInstant(reflection.updatedAt, now),
  };
}

export function emptyReflection(programId: string, now: string): Reflection {
  return { programId, answers: [], skippedPromptIds: [], updatedAt: now };
}
