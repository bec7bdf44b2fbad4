import type { Finding } from './finding';
import { findSelfMinimising } from './self-minimising';

/** Phrases that make her work small, each with her own sentence without them. */
export function checkSelfMinimising(
  fieldId: string,
  text: string,
  switchedOffPatternIds: readonly string[],
): Finding[] {
  return findSelfMinimising(text, switchedOffPatternIds).map((found) => {
    const { start, end, phrase, patternId, sentence, rewording } = found;
    const finding = {
      kind: 'self-minimising' as const,
      fieldId,
      start,
      end,
      words: phrase,
      phraseId: patternId,
    };
    return rewording === null
      ? finding
      : { ...finding, fix: { ...sentence, replacement: rewording } };
  });
}
