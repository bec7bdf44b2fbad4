/** How long something lies in the trash before it goes for good. */
export const TRASH_DAYS = 30;

export type TrashKind =
  | 'program'
  | 'import'
  | 'writing'
  | 'portfolio'
  | 'stick'
  | 'answer'
  | 'proposal'
  | 'share'
  | 'venue';

/** Something in the trash. An import that was undone is one thing: its programs come back together. */
export interface TrashEntry {
  kind: TrashKind;
  id: string;
  title: string;
  /** Programs of an import; 1 for everything else. */
  count: number;
  deletedAt: string;
  /** The day on which it goes for good, `YYYY-MM-DD`. */
  goesOn: string;
}

const DAY = 86_400_000;

/** The day, in UTC, on which something goes for good. */
export function findGoesOn(deletedAt: string): string {
  return new Date(Date.parse(deletedAt) + TRASH_DAYS * DAY).toISOString().slice(0, 10);
}

export function isOverdue(deletedAt: string, now: Date): boolean {
  return Date.parse(deletedAt) + TRASH_DAYS * DAY <= now.getTime();
}
