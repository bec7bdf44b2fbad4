import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { lineIn } from './docx-language';

/** Twentieths of a point: day, title, people; together the width of the text on Letter. */
const COLUMNS = [2_000, 5_760, 1_600] as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const FINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9C2B6' } as const;
const BORDERS = {
  top: NONE,
  left: NONE,
  right: NONE,
  insideVertical: NONE,
  insideHorizontal: FINE,
  bottom: FINE,
} as const;

/** The list of all programs: fine lines between rows, a head that comes again on each page. */
export function writeListTable(
  { head, rows }: { head: readonly string[]; rows: readonly string[][] },
  tongueOf: (text: string) => string | undefined,
): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, place) =>
          new TableCell({
            width: { size: COLUMNS[place] ?? COLUMNS[2], type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [new Paragraph(lineIn(tongueOf(text), text, isHead ? { bold: true } : {}))],
          }),
      ),
    });
  return new Table({
    columnWidths: COLUMNS,
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERS,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
