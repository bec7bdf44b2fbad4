import { AGE_GROUPS, type AgeGroup } from '../model/program';
import { joinList } from './join-list';

const NAMES: Record<AgeGroup, string> = {
  '0-5': 'children up to 5',
  '6-11': 'children from 6 to 11',
  '12-18': 'teens',
  '19-up': 'adults',
  general: 'all ages',
};

/**
 * "children up to 5 and adults", "" where she did not say. Her own `audience` line is not used: on a
 * class visit it names the school.
 */
export function describeAges(ages: readonly AgeGroup[]): string {
  if (ages.includes('general')) return NAMES.general;
  const chosen = AGE_GROUPS.filter((age) => ages.includes(age));
  if (chosen.length >= 4) return NAMES.general;
  if (chosen[0] === '0-5' && chosen[1] === '6-11') {
    return joinList(['children up to 11', ...chosen.slice(2).map((age) => NAMES[age])]);
  }
  return joinList(chosen.map((age) => NAMES[age]));
}
