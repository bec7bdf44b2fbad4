import type { Attendance } from '../model/program';

/**
 * Heads at a program: her total as written, else the sum of the parts that were counted,
 * else `null` for "not counted". Zero is a count.
 */
export function countHeads(attendance: Attendance): number | null {
  if (attendance.total !== null) return attendance.total;
  const parts = [attendance.children, attendance.teens, attendance.adults].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}
