import type { Program } from '../model/program';
import type { NumbersChoices } from './numbers-page';

/** More names than this are not a list that anyone chooses from. */
const MOST_NAMES = 500;

/** What can be chosen from, gathered from all of the log. */
export function tallyChoices() {
  const branches = new Set<string>();
  const series = new Set<string>();
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  return {
    add: (program: Program): void => {
      branches.add(program.branch.trim());
      series.add(program.series.trim());
      if (firstDay === null || program.heldOn < firstDay) firstDay = program.heldOn;
      if (lastDay === null || program.heldOn > lastDay) lastDay = program.heldOn;
    },
    finish: (): NumbersChoices => ({
      branches: listNames(branches),
      series: listNames(series),
      firstDay,
      lastDay,
    }),
  };
}

function listNames(names: ReadonlySet<string>): string[] {
  return [...names]
    .filter((name) => name !== '')
    .sort((a, b) => a.localeCompare(b, 'en'))
    .slice(0, MOST_NAMES);
}
