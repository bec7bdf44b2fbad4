import { groupOf } from '../look-back/written-answer';
import type { Program } from '../model/program';
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
export function listQuotes(
  programs: readonly ProgramDetails[],
  leftOutKeys: readonly string[],
): HeardQuote[] {
  const leftOut = new Set(leftOutKeys);
  return programs.flatMap(({ program, reflection }) => {
    const told = (reflection?.answers ?? []).filter(({ promptId }) => groupOf(promptId) === 'said');
    return [...program.evidence.quotes, ...told.map(({ text }) => text)]
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ key: keyOfQuote(program.id, text), program, text: withoutMarks(text) }))
      .filter(({ key }) => !leftOut.has(key));
  });
}

function keyOfQuote(programId: string, text: string): string {
  return `${programId}: ${text.slice(0, 1_000)}`;
}

function withoutMarks(text: string): string {
  const inner = /^["“”](?<inner>[^"“”]+)["“”]$/u.exec(text)?.groups?.['inner'];
  return inner ?? text;
}
