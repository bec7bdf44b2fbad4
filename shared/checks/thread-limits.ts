import type { Field } from '../model/venue';
import type { ThreadLimits } from '../text/split-thread';

/** The limits of one post of a thread; without a known one, as long as it likes. */
export function readThreadLimits(field: Field, isNumbered = false): ThreadLimits {
  const bound = (unit: 'graphemes' | 'bytes'): number =>
    field.limits.find((limit) => limit.unit === unit)?.max ?? Number.MAX_SAFE_INTEGER;
  return { graphemes: bound('graphemes'), bytes: bound('bytes'), isNumbered };
}
