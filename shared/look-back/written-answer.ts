import type { ProgramDetails } from '../programs/program-details';
import type { Program } from '../model/program';
import type { WritingPart } from '../model/reflection';
import { countHeads } from '../programs/count-heads';
import { findPrompt } from '../reflections/all-prompts';

/** The program that something was written about, as far as a link to it needs. */
export interface ProgramLine {
  id: string;
  title: string;
  heldOn: string;
  heldOnPrecision: 'day' | 'month';
  /** `null` is "not counted", which is not 0. */
  heads: number | null;
}

/** One of her answers with the program that it is about. */
export interface WrittenAnswer {
  program: ProgramLine;
  promptId: string;
  /** As it stood when she answered. */
  question: string;
  /** Markdown, as she wrote it. */
  text: string;
}

/** What each answer is for; `other` for the hook, the tip, and prompts that this version does not know. */
export type AnswerGroup = 'worked' | 'evidence' | 'said' | 'next-time' | 'other';

/** Her answers to these are what somebody else said, in their words. */
const SAID_PROMPT_IDS: ReadonlySet<string> = new Set(['family-said']);

const GROUPS: Partial<Record<WritingPart, AnswerGroup>> = {
  'what-worked': 'worked',
  evidence: 'evidence',
  'next-time': 'next-time',
};

export function groupOf(promptId: string): AnswerGroup {
  if (SAID_PROMPT_IDS.has(promptId)) return 'said';
  const part = findPrompt(promptId)?.part;
  return part === undefined ? 'other' : (GROUPS[part] ?? 'other');
}

export function toLine({ id, title, heldOn, heldOnPrecision, heads }: ProgramLine): ProgramLine {
  return { id, title, heldOn, heldOnPrecision, heads };
}

export function toProgramLine(program: Program): ProgramLine {
  const { id, title, heldOn, heldOnPrecision } = program;
  return { id, title, heldOn, heldOnPrecision, heads: countHeads(program.attendance) };
}

/** Her answers about these programs, in their order; blank ones are none. */
export function listAnswers(details: readonly ProgramDetails[]): WrittenAnswer[] {
  return details.flatMap(({ program, reflection }) => {
    const line = toProgramLine(program);
    return (reflection?.answers ?? []).flatMap(({ promptId, question, text }) =>
      text.trim() === '' ? [] : [{ program: line, promptId, question, text }],
    );
  });
}
