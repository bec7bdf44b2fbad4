import type { Program } from '../model/program';
import { gatherSpellings } from '../text/spellings';
import type { NumbersChoices } from './numbers-page';

/** More names than this are not a list that anyone chooses from. */
const MOST_NAMES = 500;

/** What can be chosen from, gathered from all of the log. */
export function tallyChoices() {
  const branches = gatherSpellings();
  const series = gatherSpellings();
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  return {
    add: (program: Program): void => {
      branches.add(program.branch);
      series.add(program.series);
      if (firstDay === null || program.heldOn < firstDay) firstDay = program.heldOn;
      if (lastDay === null || program.heldOn > lastDay) lastDay = program.heldOn;
    },
    finish: (): NumbersChoices => ({
      branches: listNames(branches.list()),
      series: listNames(series.list()),
      firstDay,
      lastDay,
    }),
  };
}

function listNames(names: readonly string[]): string[] {
  return names.toSorted((a, b) => a.localeCompare(b, 'en')).slice(0, MOST_NAMES);
}
