import type { LimitUnit } from '../model/venue';

/** What a privacy finding is about; the renderer has a sentence for each. */
export type PrivacyRisk =
  | 'child-name'
  | 'name-and-age'
  | 'family-name'
  | 'school'
  | 'phone'
  | 'e-mail'
  | 'address'
  | 'card-number'
  | 'small-group'
  /** One of the names that she asked to be warned of. */
  | 'watched-name'
  /** Which day, where, and a picture: enough to find a child there next week. */
  | 'day-and-place'
  | 'name-with-photo';

interface Place {
  fieldId: string;
  /** Offsets in the field's text, in UTF-16 code units, end excluded. */
  start: number;
  end: number;
  /** What can stand there, or in a stretch round it, instead: with one click. */
  fix?: { start: number; end: number; replacement: string };
}

/**
 * Something found in a text before it leaves. Nothing here is an error: she decides. The sentences
 * are in the renderer's words, so that they can be translated.
 */
export type Finding = Place &
  (
    | { kind: 'limit'; unit: LimitUnit; count: number; bound: number; side: 'over' | 'under' }
    | { kind: 'gap'; question: string }
    | { kind: 'link'; reason: 'not-secure' | 'not-a-link'; href: string }
    | { kind: 'picture-without-words' }
    | { kind: 'missing-credit'; ideaFrom: string; programTitle: string }
    | { kind: 'privacy'; risk: PrivacyRisk; words: string }
    | { kind: 'acronym'; words: string; meaning: string | null }
    | { kind: 'employer-line'; line: string }
    | { kind: 'self-minimising'; words: string; phraseId: string }
  );

export type FindingKind = Finding['kind'];
