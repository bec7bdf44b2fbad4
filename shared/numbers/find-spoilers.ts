import type { Program } from '../model/program';
import { readAttendance } from './read-attendance';

/** Why a program is not, or not wholly, in the totals. */
export const SPOILER_REASONS = [
  'no-age',
  'several-ages',
  'no-place',
  'room-at-virtual',
  'online-exceeds',
  'not-counted',
] as const;

export type SpoilerReason = (typeof SPOILER_REASONS)[number];

/** In the order in which they are listed; a program may be there for more than one. */
export function findSpoilers(program: Program): SpoilerReason[] {
  const { problem } = readAttendance(program);
  const reasons: SpoilerReason[] = [];
  if (program.ages.length === 0) reasons.push('no-age');
  if (program.ages.length > 1) reasons.push('several-ages');
  if (program.place === null) reasons.push('no-place');
  if (problem !== null) reasons.push(problem);
  return reasons;
}
