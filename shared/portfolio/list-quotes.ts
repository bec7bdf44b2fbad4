import { groupOf } from '../look-back/written-answer';
import type { Program } from '../model/program';
import type { Answer } from '../model/reflection';
import type { ProgramDetails } from '../programs/program-details';

/** What somebody said, as she wrote it down. */
export interface HeardQuote {
  /** The same for the same words about the same program: by it a quote is left out. */
  key: string;
  program: Program;
  /** Markdown, without quotation marks round all of it. */
  text: string;
}

/** What people said at these programs: her quotes, and her answers to what somebody said. */
export function listQuotes(programs: readonly ProgramDetails[]): HeardQuote[] {
  return programs.flatMap(({ program, reflection }) => {
    const told = (reflection?.answers ?? []).filter(isSaid);
    return [...program.evidence.quotes, ...told.map(({ text }) => text)]
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ key: keyOfQuote(program.id, text), program, text: withoutMarks(text) }));
  });
}

/**
 * The programs as if what she left out had never been said: it is then in no part of the document,
 * neither among the quotes nor at its program.
 */
export function leaveOutQuotes(
  programs: readonly ProgramDetails[],
  leftOutKeys: readonly string[],
): readonly ProgramDetails[] {
  if (leftOutKeys.length === 0) return programs;
  const leftOut = new Set(leftOutKeys);
  return programs.map((details) => {
    const { program, reflection } = details;
    const isIn = (text: string): boolean => !leftOut.has(keyOfQuote(program.id, text.trim()));
    const { quotes } = program.evidence;
    const answers = reflection?.answers ?? [];
    if (quotes.every(isIn) && answers.every((one) => !isSaid(one) || isIn(one.text)))
      return details;
    return {
      program: { ...program, evidence: { ...program.evidence, quotes: quotes.filter(isIn) } },
      reflection:
        reflection === null
          ? null
          : { ...reflection, answers: answers.filter((one) => !isSaid(one) || isIn(one.text)) },
    };
  });
}

function isSaid({ promptId }: Pick<Answer, 'promptId'>): boolean {
  return groupOf(promptId) === 'said';
}

function keyOfQuote(programId: string, text: string): string {
  return `${programId}: ${text.slice(0, 1_000)}`;
}

function withoutMarks(text: string): string {
  const inner = /^["“”](?<inner>[^"“”]+)["“”]$/u.exec(text)?.groups?.['inner'];
  return inner ?? text;
}
