import type { Writing } from '../model/writing';

/** A writing as a line of a list. */
export interface WritingSummary {
  id: string;
  venueId: string;
  title: string;
  programIds: string[];
  gaps: number;
  updatedAt: string;
}

/** The title is the first filled field that is one: a title, a subject, or the first words of the text. */
export function summariseWriting(writing: Writing): WritingSummary {
  const titled =
    writing.fields.find((field) => ['title', 'subject'].includes(field.fieldId)) ??
    writing.fields[0];
  const firstLine = titled?.text.trim().split('\n')[0] ?? '';
  return {
    id: writing.id,
    venueId: writing.venueId,
    title: firstLine.slice(0, 120),
    programIds: writing.programIds,
    gaps: writing.gaps.filter((gap) =>
      writing.fields.some((field) => field.text.includes(gap.marker)),
    ).length,
    updatedAt: writing.updatedAt,
  };
}
