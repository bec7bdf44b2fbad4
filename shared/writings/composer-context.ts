import type { Profile } from '../model/settings';
import type { Venue } from '../model/venue';
import type { Angle, Gap, WritingField } from '../model/writing';
import type { Subject } from './gather-subjects';

/** What a shape's composer gets. */
export interface ComposerContext {
  venue: Venue;
  /** By series, in her order. */
  subjects: Subject[];
  angle: Angle;
  profile: Profile;
  /** ISO day. */
  today: string;
}

/** Words that a draft of the field aims at: its limit, else the venue's aim, else `fallback`. */
export function aimOf(venue: Venue, fieldId: string, fallback: number): number {
  const field = venue.fields.find(({ id }) => id === fieldId);
  return maxOf(venue, fieldId, 'words', field?.aim ?? fallback);
}

export interface Composed {
  fields: WritingField[];
  gaps: Gap[];
}

/** The most that the venue allows in a field, in a unit; `fallback` where it does not say. */
export function maxOf(venue: Venue, fieldId: string, unit: string, fallback: number): number {
  const field = venue.fields.find(({ id }) => id === fieldId);
  return field?.limits.find((limit) => limit.unit === unit)?.max ?? fallback;
}

export function minOf(venue: Venue, fieldId: string, unit: string): number {
  const field = venue.fields.find(({ id }) => id === fieldId);
  return field?.limits.find((limit) => limit.unit === unit)?.min ?? 0;
}
