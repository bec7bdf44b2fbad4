import type { ProgramDetails } from '../programs/program-details';
import { countByTime, type Period } from '../numbers/count-by-time';
import { countByKind, countPrograms, type ProgramSums } from '../numbers/count-programs';
import type { ProgramKind } from '../model/program';
import { summariseProgram, type ProgramSummary } from '../programs/summarise-program';
import { nameOf } from '../reflections/place-in-series';
import { bound, type Bounded } from './bounded';
import { findChanges, type Change } from './find-changes';
import { findKeptSeries, type KeptSeries } from './find-kept-series';
import { findThemes, type ThemedAnswers } from './find-themes';
import { groupBySeries } from './group-by-series';
import { findSignOf, SIGNS, type Sign } from './signs';
import {
  groupOf,
  listAnswers,
  toLine,
  type ProgramLine,
  type WrittenAnswer,
} from './written-answer';

export interface YearPage {
  year: number;
  /** The nearest years with a program before and after this one. */
  earlier: number | null;
  later: number | null;
  isLogEmpty: boolean;
  /** Whether she answered anything about a program of the year. */
  hasAnswers: boolean;
  sums: ProgramSums;
  months: Period[];
  kinds: { kind: ProgramKind; sums: ProgramSums }[];
  series: Bounded<YearSeries>;
  worked: ThemedAnswers;
  kept: Bounded<KeptSeries>;
  /** Answers that say how she could tell, by what people did. */
  signs: { sign: Sign; answers: Bounded<WrittenAnswer> }[];
  /** Those that name none of these. */
  otherEvidence: Bounded<WrittenAnswer>;
  changes: Bounded<Change>;
  /** Written for next time, and not run again since. */
  waiting: Bounded<Change>;
  notLookedBackOn: Bounded<ProgramSummary>;
}

/** Programs of the year that belong together: by series, or by title. */
export interface YearSeries {
  name: string;
  sums: ProgramSums;
  /** Oldest first. */
  programs: Bounded<ProgramLine>;
}

const LIMITS = {
  series: 12,
  sessions: 60,
  kept: 8,
  sign: 12,
  evidence: 20,
  changes: 15,
  waiting: 10,
  notYet: 5,
};

/** What one year of the log (newest first) holds. */
export function gatherYear(log: readonly ProgramDetails[], year: number): YearPage {
  const name = String(year).padStart(4, '0');
  const held = log.filter(({ program }) => program.heldOn.startsWith(name));
  const summaries = held.map(({ program, reflection }) =>
    summariseProgram(program, reflection ?? undefined),
  );
  const answers = listAnswers(held);
  const of = (...groups: string[]): WrittenAnswer[] =>
    answers.filter(({ promptId }) => groups.includes(groupOf(promptId)));
  const changes = findChanges(log, name);
  return {
    year,
    ...findNeighbours(log, year),
    isLogEmpty: log.length === 0,
    hasAnswers: answers.length > 0,
    sums: countPrograms(summaries),
    months: countByTime(summaries).periods,
    kinds: countByKind(summaries).map(({ name: kind, sums }) => ({ kind, sums })),
    series: countSeries(summaries),
    worked: findThemes(of('worked')),
    kept: bound(findKeptSeries(summaries.toReversed()), LIMITS.kept),
    signs: sortBySign(of('evidence', 'said')),
    otherEvidence: bound(
      of('evidence', 'said').filter((answer) => findSignOf(answer) === null),
      LIMITS.evidence,
    ),
    changes: bound(
      changes.filter(({ followed }) => followed !== null),
      LIMITS.changes,
    ),
    waiting: bound(
      changes.filter(({ followed }) => followed === null),
      LIMITS.waiting,
    ),
    notLookedBackOn: bound(
      summaries.filter((summary) => summary.answers === 0),
      LIMITS.notYet,
    ),
  };
}

function findNeighbours(log: readonly ProgramDetails[], year: number) {
  const years = [...new Set(log.map(({ program }) => Number(program.heldOn.slice(0, 4))))];
  return {
    earlier: years.filter((other) => other < year).toSorted((a, b) => b - a)[0] ?? null,
    later: years.filter((other) => other > year).toSorted((a, b) => a - b)[0] ?? null,
  };
}

/** Only what was run more than once: a title that stands alone is not a series. */
function countSeries(summaries: readonly ProgramSummary[]): YearPage['series'] {
  const series = groupBySeries(summaries)
    .flatMap((group) => {
      const [newest] = group;
      const sums = countPrograms(group);
      return newest === undefined || sums.sessions < 2
        ? []
        : [
            {
              name: nameOf(newest),
              sums,
              programs: bound(group.toReversed().map(toLine), LIMITS.sessions),
            },
          ];
    })
    .toSorted((a, b) => b.sums.sessions - a.sums.sessions);
  return bound(series, LIMITS.series);
}

function sortBySign(answers: readonly WrittenAnswer[]): YearPage['signs'] {
  const signed = answers.map((answer) => ({ answer, sign: findSignOf(answer) }));
  return SIGNS.flatMap((sign) => {
    const found = signed.filter((one) => one.sign === sign).map(({ answer }) => answer);
    return found.length === 0 ? [] : [{ sign, answers: bound(found, LIMITS.sign) }];
  });
}
