import type { Gap, Writing, WritingField } from '../model/writing';

/** Gaps whose marker still stands in a text: she can fill one by deleting it, and undo brings it back. */
export function keepOpenGaps(gaps: readonly Gap[], fields: readonly WritingField[]): Gap[] {
  const seen = new Set<string>();
  return gaps.filter(({ marker }) => {
    const isOpen = !seen.has(marker) && fields.some(({ text }) => text.includes(marker));
    seen.add(marker);
    return isOpen;
  });
}

/**
 * Her edit of one field. The draft and its pieces stay, to tell her edits from ours.
 * @param possibleGaps those of a fresh draft: an undo may bring back a marker that was gone
 */
export function editField(
  writing: Writing,
  fieldId: string,
  text: string,
  possibleGaps: readonly Gap[],
  updatedAt: string,
): Writing {
  const fields = writing.fields.map((field) =>
    field.fieldId === fieldId ? { ...field, text } : field,
  );
  const gaps = keepOpenGaps([...writing.gaps, ...possibleGaps], fields);
  return { ...writing, fields, gaps, updatedAt };
}

/** The fresh draft of one field in place of what stood there. */
export function takeFreshField(
  writing: Writing,
  fresh: WritingField,
  freshGaps: readonly Gap[],
  updatedAt: string,
): Writing {
  const fields = writing.fields.map((field) => (field.fieldId === fresh.fieldId ? fresh : field));
  const gaps = keepOpenGaps([...freshGaps, ...writing.gaps], fields);
  return { ...writing, fields, gaps, updatedAt };
}
