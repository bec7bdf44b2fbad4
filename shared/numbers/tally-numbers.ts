import { bound } from '../look-back/bounded';
import { daysBetween } from '../look-back/calendar-days';
import type { Program, ProgramKind } from '../model/program';
import { addAttendance, noAttendance, type AttendanceSums } from './attendance-sums';
import { findSpoilers, SPOILER_REASONS, type SpoilerReason } from './find-spoilers';
import type { NumbersPage, SpoilerProgram, Spoilers } from './numbers-page';
import type { NumbersQuery } from './numbers-query';
import { isHybrid } from './read-attendance';
import { createComparison } from './tally-comparison';
import { tallyChoices } from './tally-choices';
import { tallySeries } from './tally-series';
import { placeInRange, sumsOf, tallySpan } from './tally-span';
import { chooseUnit, listSteps, nameStep } from './time-steps';
import { nameKey } from '../text/spellings';

/** So many programs of each reason are sent to the window; the rest is a number. */
const MOST_SPOILERS = 100;
/** So many can be put right at once; they are changed one after the other, each to the disk. */
const MOST_IDS = 5_000;
const MOST_DAYS = 366;

export interface NumbersTally {
  add: (program: Program) => void;
  finish: () => NumbersPage;
}

/**
 * Counts one program at a time, in any order, so that a long log can be counted in stretches.
 * `today` ends the comparison with the year before where the time goes on after it.
 */
export function tallyNumbers(query: NumbersQuery, today: string): NumbersTally {
  const range = { from: query.from, to: query.to };
  const branch = query.branch === null ? null : nameKey(query.branch);
  const ofSeries = query.series === null ? null : nameKey(query.series);
  const unit = chooseUnit(range);
  const isShort = unit === 'day' || unit === 'week';
  const hasDays = daysBetween(range.from, range.to) < MOST_DAYS;

  const span = tallySpan(range);
  const comparison = createComparison(range, today);
  const choices = tallyChoices();
  const series = tallySeries();
  const selfDirected = noAttendance();
  const withoutDay = noAttendance();
  const recordings = { programs: 0, views: 0 };
  const steps = new Map<string, AttendanceSums>();
  const kinds = new Map<ProgramKind, AttendanceSums>();
  const days = new Map<string, AttendanceSums>();
  const straddling: SpoilerProgram[] = [];
  const spoilers = noSpoilers<SpoilerProgram[]>(() => []);
  let hybridSessions = 0;
  let programs = 0;

  function addLive(program: Program): void {
    addAttendance(sumsOf(kinds, program.kind), program);
    series.add(program);
    if (isHybrid(program)) hybridSessions += program.sessions;
    const isOfDay = program.heldOnPrecision === 'day';
    if (!isOfDay) addAttendance(withoutDay, program);
    if (isOfDay && hasDays) addAttendance(sumsOf(days, program.heldOn), program);
    if (isOfDay || !isShort) addAttendance(sumsOf(steps, nameStep(program.heldOn, unit)), program);
    for (const reason of findSpoilers(program)) spoilers[reason].push(describe(program));
  }

  function addHere(program: Program): void {
    span.add(program);
    if (program.views !== null) {
      recordings.programs += 1;
      recordings.views += program.views;
    }
    if (program.kind === 'self-directed') addAttendance(selfDirected, program);
    else addLive(program);
  }

  return {
    add: (program) => {
      programs += 1;
      choices.add(program);
      if (branch !== null && nameKey(program.branch) !== branch) return;
      if (ofSeries !== null && nameKey(program.series) !== ofSeries) return;
      comparison.add(program);
      const place = placeInRange(program, range);
      if (place === 'in') addHere(program);
      if (place === 'straddles') straddling.push(describe(program));
    },
    finish: () => ({
      ...span.finish(),
      isLogEmpty: programs === 0,
      hybridSessions,
      selfDirected,
      recordings,
      spoilers: boundSpoilers(spoilers),
      straddling: bound(straddling.sort(compareDays), MOST_SPOILERS),
      time: {
        unit,
        steps: listSteps(range, unit).map((name) => ({
          name,
          sums: steps.get(name) ?? noAttendance(),
        })),
        leftOut: isShort ? withoutDay.programs : 0,
      },
      kinds: [...kinds]
        .map(([kind, sums]) => ({ kind, sums }))
        .sort((a, b) => b.sums.sessions - a.sums.sessions || (a.kind < b.kind ? -1 : 1)),
      series: series.finish(),
      days: hasDays
        ? [...days].map(([day, sums]) => ({ day, sums })).sort((a, b) => (a.day < b.day ? -1 : 1))
        : null,
      withoutDay,
      comparison: comparison.finish(),
      choices: choices.finish(),
    }),
  };
}

function describe(program: Program): SpoilerProgram {
  const { id, title, heldOn, heldOnPrecision, ages, place, updatedAt } = program;
  return { id, title, heldOn, heldOnPrecision, ages, place, updatedAt };
}

function noSpoilers<T>(make: () => T): Record<SpoilerReason, T> {
  return {
    'no-age': make(),
    'several-ages': make(),
    'no-place': make(),
    'room-at-virtual': make(),
    'online-exceeds': make(),
    'not-counted': make(),
  };
}

function compareDays(a: SpoilerProgram, b: SpoilerProgram): number {
  if (a.heldOn !== b.heldOn) return a.heldOn < b.heldOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function boundSpoilers(
  all: Record<SpoilerReason, SpoilerProgram[]>,
): Record<SpoilerReason, Spoilers> {
  const bounded = noSpoilers<Spoilers>(() => ({ shown: [], more: 0, ids: [] }));
  for (const reason of SPOILER_REASONS) {
    const sorted = all[reason].sort(compareDays);
    const ids = sorted.slice(0, MOST_IDS).map(({ id }) => id);
    bounded[reason] = { ...bound(sorted, MOST_SPOILERS), ids };
  }
  return bounded;
}
