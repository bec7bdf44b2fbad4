/** A field of a row as it is here and in the other copy, as she reads it. */
export interface FieldDifference {
  field: string;
  here: string;
  there: string;
}

type Row = Readonly<Record<string, unknown>>;

/** When and by what it was saved: no choice of hers. */
const NOT_CHOSEN = new Set(['id', 'createdAt', 'updatedAt', 'importId', 'importKey', 'version']);

function describe(value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.map(describeInside).join('\n');
  return describeInside(value);
}

/** A part of a list or of a field with parts, in one line. */
function describeInside(value: unknown): string {
  if (typeof value !== 'object' || value === null) return describe(value);
  if (Array.isArray(value)) return value.map(describeInside).join(', ');
  return Object.entries(value)
    .map(([key, part]): [string, string] => [key, describeInside(part)])
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `${nameField(key)}: ${text}`)
    .join(' · ');
}

/** `whatWeDid` as "What we did". */
export function nameField(field: string): string {
  const words = field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** The fields that differ and that she can choose, in the order of the row. */
export function compareRows(here: Row, there: Row): FieldDifference[] {
  const fields = [...new Set([...Object.keys(here), ...Object.keys(there)])];
  return fields
    .filter((field) => !NOT_CHOSEN.has(field) && !isSame(here[field], there[field]))
    .map((field) => ({ field, here: describe(here[field]), there: describe(there[field]) }));
}

/** The row here, with the chosen fields of the other. */
export function mergeRows<R extends Row>(here: R, there: R, fromThere: readonly string[]): R {
  const chosen = Object.fromEntries(fromThere.map((field) => [field, there[field]]));
  return { ...here, ...chosen };
}
