import {
  IMPORT_MEMORY_LIMITS,
  type ImportMemory,
  type RememberedBand,
  type RememberedMapping,
} from '../model/import-memory';
import { foldWords } from './clean-cell';
import type { ColumnTarget, ImportMapping, StraddlingBand } from './import-preview';

/** The same names, in whatever order, are the same shape. */
function shapeOf(headers: readonly string[]): string {
  return JSON.stringify(headers.toSorted());
}

/** Folded names as they are remembered; blank ones stay in their place. */
export function foldHeaders(headers: readonly string[]): string[] {
  return headers.map((header) => foldWords(header).slice(0, 300));
}

/** What she chose for a file of this shape. */
export function recallMapping(
  headers: readonly string[],
  mappings: readonly RememberedMapping[],
): RememberedMapping | null {
  const shape = shapeOf(foldHeaders(headers));
  return mappings.find((one) => shapeOf(one.headers) === shape) ?? null;
}

/** The remembered columns in the order of this file: by name, the same names in their order. */
export function arrangeColumns(
  headers: readonly string[],
  remembered: RememberedMapping,
): ColumnTarget[] {
  const left = new Map<string, ColumnTarget[]>();
  remembered.headers.forEach((header, column) => {
    left.set(header, [...(left.get(header) ?? []), remembered.columns[column] ?? 'ignore']);
  });
  return foldHeaders(headers).map((header) => left.get(header)?.shift() ?? 'ignore');
}

/** What this import teaches for the next one. The newest first; the oldest are let go. */
export function learnFromImport(
  memory: ImportMemory,
  taught: {
    headers: readonly string[];
    mapping: ImportMapping;
    bands: readonly StraddlingBand[];
    fileName: string;
    usedAt: string;
  },
): ImportMemory {
  const { mapping, fileName, usedAt } = taught;
  const headers = foldHeaders(taught.headers);
  const isNamed = mapping.hasHeader && headers.some((header) => header !== '');
  const others = memory.mappings.filter((one) => shapeOf(one.headers) !== shapeOf(headers));
  const mappings = isNamed
    ? [
        {
          headers,
          columns: mapping.columns,
          dateOrder: mapping.dateOrder,
          leaveOut: mapping.leaveOut,
          fileName: fileName.slice(0, 500),
          usedAt,
        },
        ...others,
      ]
    : memory.mappings;
  const answered = new Map(memory.bands.map((band) => [band.band, band]));
  for (const band of taught.bands.map(toRemembered)) answered.set(band.band, band);
  return {
    mappings: mappings.slice(0, IMPORT_MEMORY_LIMITS.mappings),
    bands: [...answered.values()].slice(-IMPORT_MEMORY_LIMITS.bands),
  };
}

function toRemembered({ band, label, ages }: StraddlingBand): RememberedBand {
  return { band: band.slice(0, 300), label: label.slice(0, 300), ages };
}
