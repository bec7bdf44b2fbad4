import type { Attendance, Program } from '../model/program';
import { countHeads } from '../programs/count-heads';
import { countThings, joinList, spellNumber } from './join-list';

/**
 * Up to this many heads a public text says "a small group": in a group of three, anyone who knows
 * the place knows who was there (DOMAIN.md sections 7 and 8, rule 9). Her own pages show the number.
 */
const SMALL_GROUP = 3;

/**
 * A sentence on how many came, or "" where nothing was counted. Zero is said nowhere by us either:
 * it is a true count, and hers to tell or not.
 */
export function describeHeads(programs: readonly Program[]): string {
  const [only] = programs;
  if (!only) return '';
  if (programs.length === 1 && only.sessions === 1) {
    const group = describeGroup(only.attendance);
    const where = only.place === 'virtual' ? ' online' : '';
    if (group === 'a small group') return `It was a small group${where}.`;
    return group === '' ? '' : `We had ${group}${where}.`;
  }
  return describeSum(programs);
}

/** "26 people, 15 children and 11 adults", "15 children", "a small group", "" where not counted. */
export function describeGroup(attendance: Attendance): string {
  const heads = countHeads(attendance);
  if (heads === null || heads === 0) return '';
  if (heads <= SMALL_GROUP) return 'a small group';
  const parts = [
    [attendance.children, 'child', 'children'],
    [attendance.teens, 'teen', 'teens'],
    [attendance.adults, 'adult', 'adults'],
  ] as const;
  const filled = parts.flatMap(([count, one, many]) => (count ? [{ count, one, many }] : []));
  const isWhole = filled.reduce((sum, part) => sum + part.count, 0) === heads;
  const worded = filled.map((part) => countThings(part.count, part.one, part.many));
  if (isWhole && filled.length === 1) return joinList(worded);
  const people = countThings(heads, 'person', 'people');
  const hasSmallPart = filled.some((part) => part.count <= SMALL_GROUP);
  if (!isWhole || hasSmallPart) return people;
  return `${people}, ${joinList(worded)}`;
}

function describeSum(programs: readonly Program[]): string {
  const counted = programs.filter((program) => countHeads(program.attendance) !== null);
  const sum = counted.reduce((total, program) => total + (countHeads(program.attendance) ?? 0), 0);
  if (sum === 0) return '';
  const sessions = countSessions(programs);
  const countedSessions = countSessions(counted);
  if (sum <= SMALL_GROUP) return 'It was a small group.';
  const people = countThings(sum, 'person', 'people');
  const where = programs.every((program) => program.place === 'virtual') ? ' online' : '';
  if (sessions === countedSessions)
    return `We had ${people}${where} over the ${spellNumber(sessions)} sessions.`;
  return `We counted ${people}${where} at ${spellNumber(countedSessions)} of the ${spellNumber(sessions)} sessions.`;
}

export function countSessions(programs: readonly Program[]): number {
  return programs.reduce((sum, program) => sum + program.sessions, 0);
}
