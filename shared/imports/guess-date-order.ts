import { completeForOrder } from './date-without-year';
import type { DateOrder, Separator } from './import-preview';
import { readDate, splitNumericDate } from './read-date';

export interface DateOrderGuess {
  order: DateOrder;
  /** Both readings are possible and differ: ask her. */
  isUnsure: boolean;
  /** Some dates need the one order and others the other. */
  isMixed: boolean;
}

/** How often a reading goes back in time: files are kept in order, so the right one does so less. */
function countTurns(days: readonly string[]): number {
  let turns = 0;
  let direction = 0;
  for (let index = 1; index < days.length; index += 1) {
    const step = (days[index] ?? '').localeCompare(days[index - 1] ?? '');
    if (step !== 0 && direction !== 0 && Math.sign(step) !== direction) turns += 1;
    if (step !== 0) direction = Math.sign(step);
  }
  return turns;
}

function readAll(cells: readonly string[], order: DateOrder): string[] {
  return cells.flatMap((cell) => {
    const reading = readDate(cell, order);
    return reading.kind === 'day' ? [reading.day] : [];
  });
}

/** Guesses which number of 03/04/2021 is the month, from all the date cells of a file in their order. */
export function guessDateOrder(
  cells: readonly string[],
  separator: Separator | null,
): DateOrderGuess {
  let dayFirst = 0;
  let monthFirst = 0;
  const open: string[] = [];
  for (const cell of cells.map(completeForOrder)) {
    const parts = splitNumericDate(cell);
    if (parts === null) continue;
    if (parts.first > 12 && parts.second <= 12) dayFirst += 1;
    else if (parts.second > 12 && parts.first <= 12) monthFirst += 1;
    else if (parts.first <= 12 && parts.second <= 12 && parts.first !== parts.second)
      open.push(cell);
  }
  if (dayFirst > 0 || monthFirst > 0) {
    const isMixed = dayFirst > 0 && monthFirst > 0;
    const order = dayFirst > monthFirst ? 'day-first' : 'month-first';
    // Where both are needed, the days that fit either way could be either.
    return { order, isUnsure: isMixed && open.length > 0, isMixed };
  }
  if (open.length === 0) return { order: 'month-first', isUnsure: false, isMixed: false };
  const difference =
    countTurns(readAll(open, 'day-first')) - countTurns(readAll(open, 'month-first'));
  // Semicolons come from countries that write the day first.
  const byHabit: DateOrder = separator === ';' ? 'day-first' : 'month-first';
  const order = difference === 0 ? byHabit : difference < 0 ? 'day-first' : 'month-first';
  return { order, isUnsure: true, isMixed: false };
}
