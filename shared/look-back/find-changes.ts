import type { ProgramDetails } from '../programs/program-details';
import { nameOf } from '../reflections/place-in-series';
import { groupBySeries } from './group-by-series';
import {
  groupOf,
  listAnswers,
  toProgramLine,
  type ProgramLine,
  type WrittenAnswer,
} from './written-answer';

/** What she meant to change after one session, beside what she wrote about the one that followed. */
export interface Change {
  series: string;
  intended: WrittenAnswer;
  /** `null` while it has not been run again. */
  followed: { program: ProgramLine; answers: WrittenAnswer[] } | null;
}

/** "Nothing" is an answer too, but not a change. */
const NO_CHANGE =
  /^\W*(?:nothing|none|no(?: changes?)?|not a thing|n\/?a|same again|nope|nada)(?: (?:at all|really|this time|to change|for now|i can think of))?\W*$/i;

/** Answers about a session that can show whether a change helped. */
const TELLING_GROUPS: ReadonlySet<string> = new Set(['worked', 'evidence', 'said']);

/**
 * Intended changes of one year (`YYYY`) out of the whole log (newest first), each with the next
 * session of its series, as facts side by side: whether the change was made, and helped, is hers to
 * judge. Newest first. The year is the one in which a change could show; of one that waits, the one
 * in which she wrote it.
 */
export function findChanges(log: readonly ProgramDetails[], year: string): Change[] {
  const byProgram = new Map(log.map((details) => [details.program, details]));
  return groupBySeries(log.map(({ program }) => program))
    .flatMap((programs) => {
      const sessions = programs.flatMap((program) => byProgram.get(program) ?? []).toReversed();
      return sessions.flatMap((session, index) => {
        const next = sessions[index + 1];
        const isOfYear = (next ?? session).program.heldOn.startsWith(year);
        return isOfYear ? findChangesAfter(session, next) : [];
      });
    })
    .toSorted((a, b) => (whenOf(a) < whenOf(b) ? 1 : -1));
}

function findChangesAfter(session: ProgramDetails, next: ProgramDetails | undefined): Change[] {
  return listAnswers([session])
    .filter(({ promptId, text }) => groupOf(promptId) === 'next-time' && !NO_CHANGE.test(text))
    .map((intended) => ({
      series: nameOf(session.program),
      intended,
      followed:
        next === undefined
          ? null
          : {
              program: toProgramLine(next.program),
              answers: listAnswers([next]).filter(({ promptId }) =>
                TELLING_GROUPS.has(groupOf(promptId)),
              ),
            },
    }));
}

function whenOf({ intended, followed }: Change): string {
  return followed?.program.heldOn ?? intended.program.heldOn;
}
