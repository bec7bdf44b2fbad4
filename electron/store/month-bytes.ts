import type { MonthDocument } from '../../shared/model/documents/month-document';

/** Rows are never changed in place, so the bytes of one stay right; an edit changes one or two. */
const written = new WeakMap<object, Buffer>();
const comma = Buffer.from(',');

/** The month as JSON in UTF-8, at the price of the rows that are new: nearly nothing for an edit. */
export function writeMonthBytes(document: MonthDocument): Uint8Array {
  const { version, month, programs, reflections } = document;
  return Buffer.concat([
    Buffer.from(`{"version":${String(version)},"month":${JSON.stringify(month)},"programs":[`),
    ...writeRows(programs),
    Buffer.from('],"reflections":['),
    ...writeRows(reflections),
    Buffer.from(']}\n'),
  ]);
}

function writeRows(rows: readonly object[]): Buffer[] {
  return rows.flatMap((row, index) => (index === 0 ? [writeRow(row)] : [comma, writeRow(row)]));
}

function writeRow(row: object): Buffer {
  const known = written.get(row);
  if (known !== undefined) return known;
  const bytes = Buffer.from(JSON.stringify(row));
  written.set(row, bytes);
  return bytes;
}
