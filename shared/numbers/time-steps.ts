import { addDays, daysBetween, weekAround } from '../look-back/calendar-days';
import type { DayRange } from './day-range';

export const TIME_UNITS = ['day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

const MOST_DAYS = 31;
const MOST_DAYS_BY_WEEK = 100;
const MOST_DAYS_BY_MONTH = 3 * 366;

/** So fine that the columns can still be read. */
export function chooseUnit({ from, to }: DayRange): TimeUnit {
  const days = daysBetween(from, to) + 1;
  if (days <= MOST_DAYS) return 'day';
  if (days <= MOST_DAYS_BY_WEEK) return 'week';
  return days <= MOST_DAYS_BY_MONTH ? 'month' : 'year';
}

/** `2026-03-04`, the Monday of its week, `2026-03`, or `2026`. */
export function nameStep(day: string, unit: TimeUnit): string {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return weekAround(day).from;
    case 'month':
      return day.slice(0, 7);
    case 'year':
      return day.slice(0, 4);
  }
}

/** A range that a mistyped year blew up is not drawn year by year. */
const MOST_STEPS = 150;

/** Every step of the range in order, those without a program too. */
export function listSteps(range: DayRange, unit: TimeUnit): string[] {
  const last = nameStep(range.to, unit);
  const steps = [nameStep(range.from, unit)];
  for (let step = steps[0] ?? last; step < last && steps.length < MOST_STEPS;) {
    step = nextStep(step, unit);
    steps.push(step);
  }
  return steps;
}

function nextStep(step: string, unit: TimeUnit): string {
  if (unit === 'day') return addDays(step, 1);
  if (unit === 'week') return addDays(step, 7);
  if (unit === 'year') return String(Number(step) + 1).padStart(4, '0');
  return addDays(`${step}-28`, 4).slice(0, 7);
}
