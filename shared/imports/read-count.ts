/** How the world writes "we don't know": DOMAIN.md section 3 (M) and 4.3 (X), spreadsheets and IMLS codes. */
const UNKNOWN = new Set(
  'x xx m n/a na n.a. n\\a - -- --- – — ? ?? unknown unk unkn null nil none tbd tba missing . .. #n/a #value! #ref! -1 -3 -9'.split(
    ' ',
  ),
);
const UNKNOWN_WORDS =
  /^(?:not (?:counted|recorded|known|available|reported|applicable|taken|collected)|no (?:count|data|record)|unrecorded|uncounted|not sure|suppressed)$/i;

const MAX_COUNT = 1_000_000;
const WHOLE = /^\d+(?:\.0+)?$/;
const GROUPED = /^\d{1,3}(?:[,.' ]\d{3})+$/;
/** One number with words that soften or name it: "12 (approx)", "about 12", "~12", "12 kids", "12+", "12?". */
const SOFTENED =
  /^(?:(?:about|approx(?:imately)?\.?|around|ca?\.?|circa|est(?:imated)?\.?|roughly|nearly|almost|over|at least|maybe|up to)\s*|[~≈><≥≤]\s*)?(\d{1,3}(?:,\d{3})+|\d+)\s*(?:[+?*~]|\(?(?:[a-z][a-z .,'’]*)[?.]?\)?)?$/i;

export type CountReading =
  | { kind: 'count'; value: number }
  /** A number, with words that the number alone would lose. */
  | { kind: 'softened'; value: number }
  | { kind: 'unknown' }
  /** Not a number, and not a way to say "unknown". */
  | { kind: 'words' };

export function isUnknown(cell: string): boolean {
  return cell === '' || UNKNOWN.has(cell.toLowerCase()) || UNKNOWN_WORDS.test(cell);
}

function toCount(digits: string, kind: 'count' | 'softened'): CountReading {
  const value = Number(digits);
  return value <= MAX_COUNT ? { kind, value } : { kind: 'words' };
}

/** Reads heads or sessions from a clean cell. 0 is a count; blank, X and M are unknown. */
export function readCount(cell: string): CountReading {
  if (isUnknown(cell)) return { kind: 'unknown' };
  if (GROUPED.test(cell)) return toCount(cell.replace(/\D/g, ''), 'count');
  if (WHOLE.test(cell)) return toCount(cell, 'count');
  const digits = SOFTENED.exec(cell)?.[1];
  return digits === undefined ? { kind: 'words' } : toCount(digits.replace(/,/g, ''), 'softened');
}
