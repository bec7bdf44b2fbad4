import type { Attendance } from '../model/program';

/** The counted parts together, or `null` where no part was counted. */
export function sumParts({ children, teens, adults }: Attendance): number | null {
  const parts = [children, teens, adults].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

/**
 * Heads at a program: her total as written, else the sum of the parts that were counted,
 * else `null` for "not counted". Zero is a count.
 */
export function countHeads(attendance: Attendance): number | null {
  return attendance.total ?? sumParts(attendance);
}
