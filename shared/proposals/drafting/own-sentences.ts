import type { Passage } from '../../writings/passage-blocks';
import { say, textOf, type Unit } from '../../writings/pieces';
import { sentencesOf as allSentencesOf } from '../draft-description';

/** Something happens in it, as far as we can see. */
const HAS_VERB =
  /\b(?:\p{L}{2,}ed|am|is|are|was|were|has|have|had|did|do|does|can|could|will|would|said|say|told|tell|came|come|went|go|got|get|made|make|took|take|sang|sing|read|ran|run|sat|stood|kept|left|found|gave|brought|thought|knew|held|built|wrote|drew|put|let|set|saw|heard|felt|won|lost|taught|began|ate|spoke|fell|flew|grew|hid|met|sold|sent|spent|threw|wore|cut|hung|dug|shook|swam|slept|split|cost|kicked)\b/iu;

/**
 * Whole sentences of hers for a reviewer. An answer that only its question makes clear stays in the
 * log, and a line without a verb ("Hello song, one long book") is announced as the plan.
 */
export function sentencesOf(passages: readonly Passage[]): Unit[] {
  return allSentencesOf(passages)
    .filter(([first]) => !(first?.source.from === 'wording' && first.text.endsWith('? ')))
    .map((unit, at) => {
      const [first] = unit;
      const isBare = first?.part === 'what-we-did' && first.source.from !== 'wording';
      return at === 0 && isBare && !HAS_VERB.test(textOf(unit))
        ? [say('what-we-did', 'The plan: '), ...unit]
        : unit;
    });
}
