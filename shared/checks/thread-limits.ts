import type { Field } from '../model/venue';
import type { ThreadLimits } from '../text/split-thread';

/** The limits of one post of a thread; without a known one, as long as it likes. */
export function readThreadLimits(field: Field, isNumbered = false): ThreadLimits {
  const bound = (unit: 'graphemes' | 'characters' | 'bytes'): number =>
    field.limits.find((limit) => limit.unit === unit)?.max ?? Number.MAX_SAFE_INTEGER;
  const urlCountsAs = field.limits.find((limit) => limit.unit !== 'bytes')?.urlCountsAs;
  return {
    // A form that counts characters counts what a reader calls one.
    graphemes: Math.min(bound('graphemes'), bound('characters')),
    bytes: bound('bytes'),
    isNumbered,
    ...(urlCountsAs === undefined ? {} : { urlCountsAs }),
  };
}
