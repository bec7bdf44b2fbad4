import type { ProgramDetails } from '../programs/program-details';
import { countPrograms, type ProgramSums } from '../numbers/count-programs';
import { summariseProgram, type ProgramSummary } from '../programs/summarise-program';
import { bound, type Bounded } from './bounded';
import { addDays, weekAround } from './calendar-days';
import { groupOf, listAnswers, type AnswerGroup, type WrittenAnswer } from './written-answer';

export interface WeekPage {
  /** Monday and Sunday. */
  from: string;
  to: string;
  /** A day of the nearest week with a program before and after this one; `null` where there is none. */
  earlierOn: string | null;
  laterOn: string | null;
  isLogEmpty: boolean;
  sums: ProgramSums;
  programs: Bounded<ProgramSummary>;
  /** Of this week, without an answer yet. */
  notLookedBackOn: Bounded<ProgramSummary>;
  answers: Record<AnswerGroup, Bounded<WrittenAnswer>>;
}

const MOST_PROGRAMS = 30;
const MOST_ANSWERS = 30;

/** What she ran and wrote in the week around `on`. Monthly totals have no day, so they are in no week. */
export function gatherWeek(log: readonly ProgramDetails[], on: string): WeekPage {
  const { from, to } = weekAround(on);
  const dated = log.filter(({ program }) => program.heldOnPrecision === 'day');
  // From the first of the week to the last: that is how she lived it. The log is newest first.
  const held = dated
    .filter(({ program }) => program.heldOn >= from && program.heldOn <= to)
    .toReversed();
  const summaries = held.map(({ program, reflection }) =>
    summariseProgram(program, reflection ?? undefined),
  );
  const answers = listAnswers(held);
  const group = (name: AnswerGroup): Bounded<WrittenAnswer> =>
    bound(
      answers.filter(({ promptId }) => groupOf(promptId) === name),
      MOST_ANSWERS,
    );
  return {
    from,
    to,
    earlierOn: dated.find(({ program }) => program.heldOn < from)?.program.heldOn ?? null,
    laterOn: dated.findLast(({ program }) => program.heldOn > to)?.program.heldOn ?? null,
    isLogEmpty: log.length === 0,
    sums: countPrograms(summaries),
    programs: bound(summaries, MOST_PROGRAMS),
    notLookedBackOn: bound(
      summaries.filter((summary) => summary.answers === 0),
      MOST_PROGRAMS,
    ),
    answers: {
      worked: group('worked'),
      evidence: group('evidence'),
      said: group('said'),
      'next-time': group('next-time'),
      other: group('other'),
    },
  };
}

/** A day of the week before or after the one that starts `from`. */
export function stepWeek(from: string, weeks: number): string {
  return addDays(from, 7 * weeks);
}
