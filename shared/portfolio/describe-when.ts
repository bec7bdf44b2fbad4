import type { Program } from '../model/program';
import type { FormatFacts } from './format-facts';

/** The day, or the month where no more is known. */
export function describeWhen(
  { heldOn, heldOnPrecision }: Pick<Program, 'heldOn' | 'heldOnPrecision'>,
  format: FormatFacts,
): string {
  return heldOnPrecision === 'month' ? format.month(heldOn) : format.day(heldOn);
}
