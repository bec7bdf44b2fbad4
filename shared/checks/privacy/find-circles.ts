import type { PrivacySpan } from './find-child-names';

/** A sentence, with "Mrs. Lee" in one piece. */
const SENTENCE = /(?:\b(?:Mr|Mrs|Ms|Dr|St)\.|[^.!?\n]|[.!?](?!\s|$))+[.!?]*/gu;

/** "The Garcia family", "the Patel kids". */
const FAMILY =
  /\b[Tt]he (\p{Lu}\p{Ll}+) (?:family|kids|children|twins|brothers|sisters|siblings|boys|girls)\b/gu;
/** "The Johnsons were there with all four kids." */
const FAMILY_NAME =
  /\b[Tt]he \p{Lu}\p{Ll}{2,}(?:s|es)\b(?=[^.!?]{0,40}\b(?:kids|children|baby|daughters?|sons?)\b)/gu;
const NOT_A_FAMILY =
  /^(?:Lego|Library|Friends|Storytime|English|Spanish|Summer|Branch|American|Royal|Holy)$/u;

const SCHOOL =
  /\b\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* (?:Elementary|Middle School|High School|Primary|Academy|Preschool|Montessori|School)(?: School)?\b|\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{L}+['’]s? (?:\p{Ll}+[- ]){0,3}class\b/gu;
/** One child is spoken of, not a whole visit. */
const ONE_CHILD =
  /\b(?:grader|kindergartner|kindergarten|boy|girl|he|she|his|her|child|student|son|daughter|from across)\b/iu;

const FEW =
  /\b(?:only|just) (?:one|two|three|1|2|3) (?:children|child|kids?|girls?|boys?|teens?|toddlers?)\b|\bone (?:girl|boy|child|kid|teen)\b|\b(?:two|three|2|3) (?:children|kids|teens|girls|boys)\b|\bone of (?:them|the (?:two|three))\b/giu;
const DETAIL =
  /\b(?:wheelchair|autis\p{L}+|spectrum|deaf|blind|disabilit\p{L}+|down syndrome|adhd|diagnos\p{L}+|medic\p{L}+|foster|adopted|prison|jail|refugee|asylum|immigra\p{L}+|homeless|shelter|divorc\p{L}+|custody|died|cancer|hospital|therap\p{L}+|stutter\p{L}*|seizures?|immigrat\p{L}+|evict\p{L}+)\b/iu;

/** Families, schools and small groups: what leads to one child without naming it. `names`: those found. */
export function findCircles(text: string, names: readonly PrivacySpan[]): PrivacySpan[] {
  return Array.from(text.matchAll(SENTENCE)).flatMap(({ 0: segment, index }) => {
    const isNamed = names.some(({ start }) => start >= index && start < index + segment.length);
    const at = (match: RegExpMatchArray, risk: PrivacySpan['risk']): PrivacySpan => {
      const start = index + (match.index ?? 0);
      return { start, end: start + match[0].length, risk };
    };
    const families = [...segment.matchAll(FAMILY)]
      .filter((match) => !NOT_A_FAMILY.test(match[1] ?? ''))
      .concat([...segment.matchAll(FAMILY_NAME)])
      .map((match) => at(match, 'family-name'));
    const schools =
      isNamed || ONE_CHILD.test(segment)
        ? [...segment.matchAll(SCHOOL)].map((match) => at(match, 'school'))
        : [];
    const groups = DETAIL.test(segment)
      ? [...segment.matchAll(FEW)].map((match) => at(match, 'small-group'))
      : [];
    return [...families, ...schools, ...groups];
  });
}
