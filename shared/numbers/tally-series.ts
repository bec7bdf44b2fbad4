import type { Program } from '../model/program';
import { gatherSpellings } from '../text/spellings';
import { addAttendance, noAttendance } from './attendance-sums';
import { weekdayOf } from './day-range';
import type { SeriesSums } from './numbers-page';

const MOST_SERIES = 200;

/** The series of a time, each with what a sentence about it needs. */
export function tallySeries() {
  const names = gatherSpellings();
  const groups = new Map<string, SeriesSums & { weekdays: Set<number> }>();
  return {
    add: (program: Program): void => {
      const key = names.add(program.series);
      if (key === '') return;
      let group = groups.get(key);
      if (group === undefined) {
        group = {
          name: '',
          sums: noAttendance(),
          children: { heads: 0, sessions: 0 },
          weekday: null,
          weekdays: new Set(),
        };
        groups.set(key, group);
      }
      addAttendance(group.sums, program);
      const { children } = program.attendance;
      if (children !== null) {
        group.children.heads += children;
        group.children.sessions += program.sessions;
      }
      // -1: there is no day of the week, and so not always the same.
      group.weekdays.add(program.heldOnPrecision === 'day' ? weekdayOf(program.heldOn) : -1);
    },
    /** Most sessions first. */
    finish: (): SeriesSums[] =>
      [...groups]
        .map(([key, group]) => ({ ...group, name: names.spellingOf(key) }))
        .sort((a, b) => b.sums.sessions - a.sums.sessions || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_SERIES)
        .map(({ weekdays, ...series }) => {
          const [weekday = -1] = weekdays;
          return { ...series, weekday: weekdays.size === 1 && weekday >= 0 ? weekday : null };
        }),
  };
}
