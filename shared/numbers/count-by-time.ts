import {
  countProgramsBy,
  NO_PROGRAMS,
  type CountedProgram,
  type ProgramSums,
} from './count-programs';

/** A month (`YYYY-MM`) or a year (`YYYY`) with what was held in it. */
export interface Period {
  name: string;
  sums: ProgramSums;
}

export interface Periods {
  unit: 'month' | 'year';
  periods: Period[];
}

/** More columns than this are too thin to read. */
const MOST_MONTHS = 36;
const MOST_YEARS = 40;

/**
 * In time order: months where they fit, else years. Those without a program are there too, so that
 * a quiet summer shows; only a range that a mistyped year blew up leaves its empty years out.
 */
export function countByTime(programs: readonly CountedProgram[]): Periods {
  const months = countProgramsBy(programs, (program) => program.heldOn.slice(0, 7));
  if (spanOf(months, monthNumber) <= MOST_MONTHS) {
    return { unit: 'month', periods: fill(months, monthAfter) };
  }
  const years = countProgramsBy(programs, (program) => program.heldOn.slice(0, 4));
  if (spanOf(years, Number) <= MOST_YEARS) {
    return { unit: 'year', periods: fill(years, yearAfter) };
  }
  return { unit: 'year', periods: years.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}

function spanOf(periods: readonly Period[], toNumber: (name: string) => number): number {
  const numbers = periods.map((period) => toNumber(period.name)).sort((a, b) => a - b);
  return (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) + 1;
}

/** `2025-12` → `2026-01`. */
function monthAfter(month: string): string {
  const [year = '', number = ''] = month.split('-');
  if (number === '12') return `${yearAfter(year)}-01`;
  return `${year}-${String(Number(number) + 1).padStart(2, '0')}`;
}

function yearAfter(year: string): string {
  return String(Number(year) + 1).padStart(4, '0');
}

function fill(found: readonly Period[], after: (name: string) => string): Period[] {
  const byName = new Map(found.map((period) => [period.name, period.sums]));
  const names = [...byName.keys()].sort();
  const last = names.at(-1);
  const periods: Period[] = [];
  for (let name = names[0]; name !== undefined && last !== undefined && name <= last;) {
    periods.push({ name, sums: byName.get(name) ?? NO_PROGRAMS });
    name = after(name);
  }
  return periods;
}
