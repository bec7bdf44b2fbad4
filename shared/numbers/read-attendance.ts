import type { Program } from '../model/program';
import { countHeads } from '../programs/count-heads';

/** Heads as the survey wants them: in all for the age group, and apart for the formats. */
export interface SurveyAttendance {
  /** In the room and online together; `null` where nobody counted, which is not 0. */
  heads: number | null;
  /** `null` where it can't be told how many of the heads were there in which way. */
  split: { inRoom: number; online: number } | null;
  problem: 'not-counted' | 'online-exceeds' | 'room-at-virtual' | null;
}

const unknown: SurveyAttendance = { heads: null, split: null, problem: 'not-counted' };

/**
 * `onlineHeads` are of the heads, not beside them: 15 heads with 5 online are 10 in the room. A
 * program that was online only needs no heads beside its `onlineHeads`.
 */
export function readAttendance(
  program: Pick<Program, 'attendance' | 'onlineHeads' | 'place'>,
): SurveyAttendance {
  const { onlineHeads, place } = program;
  const written = countHeads(program.attendance);
  const heads = written ?? (place === 'virtual' ? onlineHeads : null);
  if (heads === null) return unknown;
  if (onlineHeads !== null && onlineHeads > heads) {
    return { heads, split: null, problem: 'online-exceeds' };
  }
  if (place === 'virtual') {
    // She says that it was online, and that some of them were not.
    if (onlineHeads !== null && onlineHeads < heads) {
      return { heads, split: null, problem: 'room-at-virtual' };
    }
    return { heads, split: { inRoom: 0, online: heads }, problem: null };
  }
  const online = onlineHeads ?? 0;
  return { heads, split: { inRoom: heads - online, online }, problem: null };
}

/** In the room and online at once: the survey counts it once, as in person. */
export function isHybrid({ onlineHeads, place }: Pick<Program, 'onlineHeads' | 'place'>): boolean {
  return place !== null && place !== 'virtual' && onlineHeads !== null && onlineHeads > 0;
}
