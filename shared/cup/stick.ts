/** What the challenges of a Guerrilla Storytime cup are about; a stick of her own has no kind. */
export const STICK_KINDS = [
  'openings',
  'transitions',
  'activities',
  'props',
  'child-development',
  'behaviour',
  'grown-ups',
  'access',
  'mishaps',
] as const;

export type StickKind = (typeof STICK_KINDS)[number];

/** One challenge in the cup. */
export interface Stick {
  readonly id: string;
  readonly question: string;
  /** `null` for a stick that she wrote herself. */
  readonly kind: StickKind | null;
}
