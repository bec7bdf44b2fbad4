import type { AgeGroup } from '../model/program';
import type { RememberedBand } from '../model/import-memory';
import type { ImportMapping, StraddlingBand } from './import-preview';
import type { AudiencePart } from './read-ages';

/** The bands of ages in a file that lie in more than one group, the frequent ones first. */
export function listBands(
  rows: readonly (readonly AudiencePart[])[],
  mapping: ImportMapping,
  remembered: readonly RememberedBand[],
): StraddlingBand[] {
  const chosen = new Map<string, AgeGroup[]>(mapping.bands.map(({ band, ages }) => [band, ages]));
  const known = new Map(remembered.map((one) => [one.band, one.ages]));
  const found = new Map<string, StraddlingBand>();
  for (const parts of rows) {
    for (const { band, label, ages } of parts) {
      if (band === '') continue;
      const before = found.get(band);
      if (before !== undefined) before.rows += 1;
      else {
        found.set(band, {
          band,
          label,
          rows: 1,
          ages: chosen.get(band) ?? [...ages],
          isRemembered: isSame(known.get(band), chosen.get(band)),
        });
      }
    }
  }
  return [...found.values()].toSorted((one, other) => other.rows - one.rows);
}

function isSame(one: readonly AgeGroup[] | undefined, other: readonly AgeGroup[] | undefined) {
  return one !== undefined && one.join() === other?.join();
}
