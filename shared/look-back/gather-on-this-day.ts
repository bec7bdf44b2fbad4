import type { ProgramDetails } from '../programs/program-details';
import { summariseProgram, type ProgramSummary } from '../programs/summarise-program';
import { bound, type Bounded } from './bounded';
import { daysBetween, inYear } from './calendar-days';
import { listAnswers, type WrittenAnswer } from './written-answer';

/** A program of an earlier year with what she wrote about it. */
export interface Memory {
  program: ProgramSummary;
  /** Days from the same day of its year: 0 is this very day, -2 two days before it. */
  daysOff: number;
  answers: WrittenAnswer[];
  /** What she wrote in the log itself; Markdown, empty where she wrote nothing. */
  whatWeDid: string;
}

export interface OnThisDayPage {
  on: string;
  isLogEmpty: boolean;
  years: { yearsAgo: number; memories: Bounded<Memory> }[];
}

const DAYS_AROUND = 3;
const MOST_A_YEAR = 12;

/** Programs on this day and the three days on both sides of it, in each earlier year; the latest year first. */
export function gatherOnThisDay(log: readonly ProgramDetails[], on: string): OnThisDayPage {
  const byYears = new Map<number, Memory[]>();
  for (const details of log) {
    const found = findAnniversary(details, on);
    if (found === null) continue;
    const memories = byYears.get(found.yearsAgo) ?? [];
    memories.push(remember(details, found.daysOff));
    byYears.set(found.yearsAgo, memories);
  }
  const years = [...byYears].toSorted(([a], [b]) => a - b);
  return {
    on,
    isLogEmpty: log.length === 0,
    years: years.map(([yearsAgo, memories]) => ({
      yearsAgo,
      memories: bound(
        memories.toSorted((a, b) => Math.abs(a.daysOff) - Math.abs(b.daysOff)),
        MOST_A_YEAR,
      ),
    })),
  };
}

/** Around New Year the nearest same day lies in the calendar year before or after the program's own. */
function findAnniversary({ program }: ProgramDetails, on: string) {
  if (program.heldOnPrecision !== 'day' || program.heldOn >= on) return null;
  if (!isNearby(program.heldOn, on)) return null;
  const thisYear = Number(on.slice(0, 4));
  const heldYear = Number(program.heldOn.slice(0, 4));
  for (const year of [heldYear, heldYear - 1, heldYear + 1]) {
    const daysOff = daysBetween(inYear(on, year), program.heldOn);
    if (Math.abs(daysOff) <= DAYS_AROUND && year < thisYear) {
      return { yearsAgo: thisYear - year, daysOff };
    }
  }
  return null;
}

/** The same month or one beside it: a quick look, before the calendar is asked. */
function isNearby(heldOn: string, on: string): boolean {
  const apart = Math.abs(Number(heldOn.slice(5, 7)) - Number(on.slice(5, 7)));
  return apart <= 1 || apart === 11;
}

function remember(details: ProgramDetails, daysOff: number): Memory {
  const { program, reflection } = details;
  return {
    program: summariseProgram(program, reflection ?? undefined),
    daysOff,
    answers: listAnswers([details]),
    whatWeDid: program.whatWeDid,
  };
}
