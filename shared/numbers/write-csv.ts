/** Read as a formula by Excel and its kin, where it stands at the start of a cell. */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/**
 * A table that opens right in Excel: marked as UTF-8, lines ended as there, quoted where needed.
 * Words that would be a formula get an apostrophe before them; figures stay figures.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => row.map(writeCell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
