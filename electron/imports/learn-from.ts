import type { ImportMapping, ImportPreview } from '../../shared/imports/import-preview';
import { learnFromImport } from '../../shared/imports/remember-mapping';
import type { ImportMemory } from '../../shared/model/import-memory';

/** What she saw and chose, for the next file of this shape. Our own export teaches nothing. */
export function learnFrom(
  seen: ImportPreview | null,
  mapping: ImportMapping,
  before: ImportMemory,
  usedAt: string,
): ImportMemory {
  if (seen === null || seen.source === 'worth-sharing') return before;
  const { headers, fileName } = seen;
  // Where nothing was chosen, not even by the larger part, it is asked again.
  const answered = new Set(mapping.bands.map(({ band }) => band));
  const bands = seen.bands.filter(({ band, ages }) => answered.has(band) || ages.length === 1);
  return learnFromImport(before, { headers, mapping, bands, fileName, usedAt });
}
