import type { Attendance } from '../../shared/model/program';
import type { ProgramSummary } from '../../shared/programs/summarise-program';
import { AGE_WORDS, KIND_WORDS, PLACE_WORDS, countWords, logWords } from '../words/programs';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });

const LONG_DAY = format({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
const MONTH = format({ month: 'long', year: 'numeric' });
const SHORT_MONTH = format({ month: 'short', year: 'numeric' });
const WEEKDAY = format({ weekday: 'short' });
const DAY = format({ day: 'numeric' });

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** "Tuesday, November 17, 2026", or "November 2026" where only the month is known. */
export function formatDay(heldOn: string, precision: 'day' | 'month' = 'day'): string {
  return (precision === 'day' ? LONG_DAY : MONTH).format(toDate(heldOn));
}

/** "November 2026" of `2026-11`. */
export function formatMonth(month: string): string {
  return MONTH.format(toDate(`${month}-01`));
}

export function formatWeekday(heldOn: string): string {
  return WEEKDAY.format(toDate(heldOn));
}

/** "Nov 2026" */
export function formatShortMonth(heldOn: string): string {
  return SHORT_MONTH.format(toDate(heldOn));
}

export function formatDayOfMonth(heldOn: string): string {
  return DAY.format(toDate(heldOn));
}

/** The facts of a program in one line. What is not known is left out. */
export function describeFacts(program: ProgramSummary): string[] {
  return [
    program.kind === 'other' ? '' : KIND_WORDS[program.kind],
    program.series === program.title ? '' : program.series,
    program.ages.map((age) => AGE_WORDS[age]).join(', '),
    program.heads === null ? '' : countWords.people(program.heads),
    program.sessions > 1 ? countWords.sessions(program.sessions) : '',
    program.branch,
    program.place === null || program.place === 'onsite' ? '' : PLACE_WORDS[program.place],
  ].filter((fact) => fact !== '');
}

/** "12 children, 9 adults" or the total alone; says so where nobody counted. */
export function describeAttendance(attendance: Attendance): string {
  const { children, teens, adults, total } = attendance;
  const parts = [
    children === null ? '' : `${String(children)} ${children === 1 ? 'child' : 'children'}`,
    teens === null ? '' : `${String(teens)} ${teens === 1 ? 'teen' : 'teens'}`,
    adults === null ? '' : `${String(adults)} ${adults === 1 ? 'adult' : 'adults'}`,
  ].filter((part) => part !== '');
  if (total !== null) {
    const all = countWords.people(total);
    return parts.length === 0 ? all : `${all} (${parts.join(', ')})`;
  }
  return parts.length === 0 ? logWords.notCounted : parts.join(', ');
}
