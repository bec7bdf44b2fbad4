import type { Finding } from '../checks/finding';

/** Where in the document something was found. */
export const REVIEW_PLACES = [
  'title',
  'what-we-did',
  'answer',
  'quote',
  'photo',
  'statement',
  'cover',
  'share',
  'proposal',
  'series',
  'details',
] as const;

export type ReviewPlace = (typeof REVIEW_PLACES)[number];

/** Something of the whole document that is worth a look before it leaves. Nothing of it blocks. */
export interface ReviewFinding {
  /** The same for the same words at the same place: by it a finding is marked as looked at. */
  key: string;
  /** `null` for what is not of a program. */
  programId: string | null;
  title: string;
  place: ReviewPlace;
  /** What was found, as it stands there. */
  words: string;
  finding: Finding;
  /** The sentence that it stands in. */
  sentence: string;
  /** Words of it, and what can stand there in this document; her log stays as it is. */
  fix: { words: string; replacement: string } | null;
}

export interface ReviewQuote {
  key: string;
  programId: string;
  title: string;
  text: string;
  isLeftOut: boolean;
}

/** A photo that has no words for who can't see it, or may not leave yet. */
export interface ReviewPhoto {
  programId: string;
  title: string;
  photoId: string;
  lacks: 'consent' | 'alt-text';
}

/** A highlight as it is in the document now, with the photos that it may begin with. */
export interface ReviewHighlight {
  programId: string;
  title: string;
  photos: { photoId: string; alt: string; width: number; height: number }[];
}

export interface PortfolioReview {
  /** What the statement would be, made anew out of her look-backs. */
  statementDraft: string;
  /** In their order: hers, or those that the app proposes. */
  highlights: ReviewHighlight[];
  findings: ReviewFinding[];
  quotes: ReviewQuote[];
  photos: ReviewPhoto[];
  /** Findings and photos beyond what is listed. */
  more: number;
}
