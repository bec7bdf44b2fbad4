import type { Place, ProgramKind } from '../../model/program';

/** Which parts of an entry can be evidence by being filled in. */
export type EvidenceField = 'books' | 'songs' | 'materials' | 'ideaFrom';

/**
 * What in an entry shows that she did something. Any one of these is enough; each is narrow, for the
 * page says "you sang in 14 programs" and every one of the 14 must bear it out.
 */
export interface ClaimRule {
  readonly kinds?: readonly ProgramKind[];
  readonly places?: readonly Place[];
  readonly fields?: readonly EvidenceField[];
  /** Her tags, folded (`foldText`), whole. */
  readonly tags?: readonly string[];
  /** Prompts whose answer, whatever it says, is the thing itself: a tip is a tip. */
  readonly promptIds?: readonly string[];
  /** Sentences of hers that say so. */
  readonly words?: WordRule;
}

export interface WordRule {
  /** A sentence is only looked at if it holds one of these (lower case): cheap, before the patterns. */
  readonly hints: readonly string[];
  /** Against the lower-case sentence with straight quotes and without accents. */
  readonly says: readonly RegExp[];
  /** A sentence that matches one of these says something else ("singing the praises of…"). */
  readonly unless?: readonly RegExp[];
}

/** People at a program, as the subject of what was done. */
export const PEOPLE =
  "(?:we|i|they|she|he|everyone|everybody|kids|children|toddlers|babies|teens|families|parents|grown-ups|caregivers|adults|students|preschoolers|siblings|the (?:kids|children|group|class|room|toddlers|teens|boys|girls|babies|students))(?: all| both| also| then| each| even|'ve)*";
