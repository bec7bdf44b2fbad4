import type { PeriodChoice } from './choose-period';

let remembered: PeriodChoice | null = null;

/** What was shown last: she comes back to it after looking at a program. */
export function recallChoice(): PeriodChoice | null {
  return remembered;
}

export function rememberChoice(choice: PeriodChoice): void {
  remembered = choice;
}
