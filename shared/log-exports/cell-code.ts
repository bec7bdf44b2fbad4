/**
 * What a spreadsheet would take for a formula when it opens the file, with any number of our own
 * apostrophes before it. Full-width signs count: some spreadsheets read them alike.
 */
const LOOKS_LIKE_FORMULA = /^'*(?:[\t\r]|[ \n]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** A cell that no spreadsheet runs: an apostrophe goes before what looks like a formula. */
export function guardCell(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** Undoes `guardCell`, exactly. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && LOOKS_LIKE_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** One cell of a CSV file (RFC 4180). */
export function quoteCell(cell: string): string {
  return /[",\r\n;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const BETWEEN_PARTS = ' | ';

function escapePart(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n');
}

const ESCAPED: Readonly<Record<string, string>> = { r: '\r', n: '\n' };

function unescapePart(text: string): string {
  return text.replace(/\\([\\|rn])/g, (_whole, sign: string) => ESCAPED[sign] ?? sign);
}

/** Rows of a few parts in one cell: a line a row, " | " between parts; backslashes escape. */
export function joinRows(rows: readonly (readonly string[])[]): string {
  return rows.map((parts) => parts.map(escapePart).join(BETWEEN_PARTS)).join('\n');
}

/** Undoes `joinRows`, exactly, for rows of `parts` parts; `null` where it is not such a cell. */
export function splitRows(cell: string, parts: number): string[][] | null {
  if (cell === '') return [];
  const rows = cell.split('\n').map((line) => splitParts(line).map(unescapePart));
  return rows.every((row) => row.length === parts) ? rows : null;
}

function splitParts(line: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '|') {
      parts.push(line.slice(start, at - 1));
      start = at + BETWEEN_PARTS.length - 1;
    }
  }
  return [...parts, line.slice(start)];
}
