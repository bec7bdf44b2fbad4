import { VERSION_LIMITS, type Version, type Writing } from '../model/writing';

/** A sitting: what she types within it replaces one version, not one each time that it is saved. */
const SITTING_MS = 20 * 60_000;

/** The version's text stood in its field; what stands there now is something else. */
export function keepVersion(writing: Writing, version: Version): Writing {
  const last = writing.versions.findLast(({ fieldId }) => fieldId === version.fieldId);
  if (version.text.trim() === '' || last?.text === version.text) return writing;
  return { ...writing, versions: withinLimits([...writing.versions, version]) };
}

/** Before an edit of hers: the text as it stood when she sat down, once a sitting. */
export function keepBeforeEdit(
  writing: Writing,
  fieldId: string,
  edit: { id: string; keptAt: string },
): Writing {
  const field = writing.fields.find((one) => one.fieldId === fieldId);
  const last = writing.versions.findLast((one) => one.fieldId === fieldId);
  const isSameSitting = last && Date.parse(edit.keptAt) - Date.parse(last.keptAt) < SITTING_MS;
  if (!field || isSameSitting) return writing;
  return keepVersion(writing, { ...edit, fieldId, text: field.text, replacedBy: 'edit' });
}

/** An older text in the place of what stands there, which becomes a version itself. */
export function bringBack(
  writing: Writing,
  version: Version,
  kept: { id: string; keptAt: string },
): Writing {
  const field = writing.fields.find(({ fieldId }) => fieldId === version.fieldId);
  if (!field || field.text === version.text) return writing;
  const safe = keepVersion(writing, {
    ...kept,
    fieldId: field.fieldId,
    text: field.text,
    replacedBy: 'version',
  });
  const fields = safe.fields.map((one) => (one === field ? { ...one, text: version.text } : one));
  return { ...safe, fields, updatedAt: kept.keptAt };
}

function withinLimits(versions: readonly Version[]): Version[] {
  let letters = 0;
  const kept = versions
    .toReversed()
    .slice(0, VERSION_LIMITS.versions)
    .filter(({ text }) => {
      letters += text.length;
      return letters <= VERSION_LIMITS.letters;
    });
  return kept.toReversed();
}
