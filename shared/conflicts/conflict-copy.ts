import type { FieldDifference } from './compare-rows';

/** Something that is not the same in the document and in the copy that a sync tool left. */
export interface ConflictRow {
  rowId: string;
  title: string;
  /** The day of a program, else empty. */
  on: string;
  /** It is in the copy alone: bring it in, or leave it out. */
  isOnlyThere: boolean;
  differences: FieldDifference[];
  /** When each was last saved; `null` where that is not known. */
  hereAt: string | null;
  thereAt: string | null;
}

/** A copy of a document that a sync tool left, beside the document. */
export interface ConflictCopy {
  /** `2026-11 (conflicted copy).json` */
  fileName: string;
  /** `programs/2026-11.json` */
  document: string;
  /** `same`: nothing in it that the document does not have. */
  state: 'differs' | 'same' | 'unreadable' | 'newer';
  rows: ConflictRow[];
}

/** Her choice for a row: which fields come from the copy; for a row of the copy alone, whether it comes. */
export interface RowChoice {
  rowId: string;
  fromThere: string[];
  isBroughtIn: boolean;
}
