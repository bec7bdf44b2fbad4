// Writes .xlsx files part by part, so that a test can have exactly the workbook it means.
import { strToU8, zipSync } from 'fflate';

/** A number as stored, a text, a day (`serial`, with its style), or the XML of a cell. */
export type WorkbookCell =
  | string
  | number
  | null
  | { serial: number; as?: 'day' | 'time' | 'day-time' }
  | { formula: string; value: string | number }
  | { error: string };

export interface WorkbookSheet {
  name: string;
  rows: readonly (readonly WorkbookCell[])[];
  /** Such as "A1:C1". */
  merges?: readonly string[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Styles 1 to 3: a day, a time, a day with a time. */
const STYLES = { day: 1, time: 2, 'day-time': 3 } as const;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function nameColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${nameColumn(Math.floor(column / 26) - 1)}${letter}`;
}

function writeCell(cell: WorkbookCell, ref: string, sharedOf: (text: string) => number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${ref}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'string') return `<c r="${ref}" t="s"><v>${String(sharedOf(cell))}</v></c>`;
  if ('serial' in cell) {
    const style = String(STYLES[cell.as ?? 'day']);
    return `<c r="${ref}" s="${style}"><v>${String(cell.serial)}</v></c>`;
  }
  if ('error' in cell) return `<c r="${ref}" t="e"><f>1/0</f><v>${escapeXml(cell.error)}</v></c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  const value = escapeXml(String(cell.value));
  return `<c r="${ref}"${type}><f>${escapeXml(cell.formula)}</f><v>${value}</v></c>`;
}

function writeSheet(sheet: WorkbookSheet, sharedOf: (text: string) => number): string {
  const rows = sheet.rows.map((cells, row) => {
    const line = String(row + 1);
    const written = cells.map((cell, column) =>
      writeCell(cell, `${nameColumn(column)}${line}`, sharedOf),
    );
    return `<row r="${line}">${written.join('')}</row>`;
  });
  const merges = sheet.merges ?? [];
  const merged =
    merges.length === 0
      ? ''
      : `<mergeCells count="${String(merges.length)}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
}

/** The parts of a workbook, before they are zipped: a test may spoil one of them. */
export function makeParts(
  sheets: readonly WorkbookSheet[],
  options: { date1904?: '1' | 'true' } = {},
): Record<string, Uint8Array> {
  const shared = new Map<string, number>();
  const sharedOf = (text: string): number => {
    const known = shared.get(text) ?? shared.size;
    shared.set(text, known);
    return known;
  };
  const written = sheets.map((sheet) => writeSheet(sheet, sharedOf));
  const epoch = options.date1904 === undefined ? '' : ` date1904="${options.date1904}"`;
  const numbered = sheets.map((sheet, index) => ({ ...sheet, id: String(index + 1) }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${epoch}/><sheets>${numbered.map(({ id, name }) => `<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ id }) => `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${[...shared.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
  };
  written.forEach((xml, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = xml;
  });
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

export function makeWorkbook(
  sheets: readonly WorkbookSheet[],
  options: { date1904?: '1' | 'true' } = {},
): Uint8Array<ArrayBuffer> {
  return zipSync(makeParts(sheets, options));
}
