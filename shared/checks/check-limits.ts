import type { Field } from '../model/venue';
import { splitThread } from '../text/split-thread';
import { countField } from './count-field';
import type { Finding } from './finding';
import { readThreadLimits } from './thread-limits';

/** Limits that the text does not keep. An empty field is not too short: it is not written yet. */
export function checkLimits(field: Field, text: string): Finding[] {
  if (text.trim() === '') return [];
  const place = { fieldId: field.id, start: 0, end: text.length };
  if (field.format === 'thread') return checkThread(field, text);
  return countField(field, text).flatMap(({ limit, count, side }) => {
    const bound = side === 'over' ? limit.max : limit.min;
    if (side === 'within' || bound === null) return [];
    return [{ ...place, kind: 'limit', unit: limit.unit, count, bound, side }];
  });
}

/** A thread splits itself to fit; only a link or word that is longer than a post can't. */
function checkThread(field: Field, text: string): Finding[] {
  const limits = readThreadLimits(field);
  return splitThread(text, limits)
    .filter((part) => part.isOverLimit)
    .map((part) => {
      const start = Math.max(0, text.indexOf(part.text));
      const isGraphemes = part.graphemes > limits.graphemes;
      return {
        kind: 'limit',
        fieldId: field.id,
        start,
        end: start + part.text.length,
        unit: isGraphemes ? 'graphemes' : 'bytes',
        count: isGraphemes ? part.graphemes : part.bytes,
        bound: isGraphemes ? limits.graphemes : limits.bytes,
        side: 'over',
      };
    });
}
