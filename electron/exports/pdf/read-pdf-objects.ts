/** An object of a PDF as it stands in the file, without `n 0 obj` and `endobj`. */
export interface PdfObject {
  number: number;
  /** In pieces, so that a large stream is never copied. */
  body: readonly Buffer[];
  isStream: boolean;
}

export interface PdfObjects {
  /** `%PDF-1.7` and the line of binary bytes. */
  header: Buffer;
  objects: PdfObject[];
  /** What stands between the brackets of the trailer. */
  trailer: string;
}

/**
 * The objects of a PDF with a plain table of references, as the typesetter writes it.
 * @throws {Error} for any other sort of PDF
 */
export function readPdfObjects(pdf: Buffer): PdfObjects {
  const tail = pdf.subarray(-1_024).toString('latin1');
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (!Number.isSafeInteger(tableAt)) throw new Error('The PDF has no table of references.');
  const table = pdf.subarray(tableAt).toString('latin1');
  const head = /^xref\s+0 (\d+)\s*\n/.exec(table);
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(table)?.[1];
  if (head === null || trailer === undefined) throw new Error('The table is of another sort.');
  const starts = readStarts(table.slice(head[0].length), Number(head[1]));
  const first = starts[0]?.at ?? tableAt;
  const objects = starts.map(({ number, at }, index) =>
    readObject(pdf.subarray(at, starts[index + 1]?.at ?? tableAt), number),
  );
  return { header: pdf.subarray(0, first), objects, trailer };
}

/** Every line of the table has 20 bytes. */
function readStarts(lines: string, count: number): { number: number; at: number }[] {
  return Array.from({ length: count }, (_, number) => ({
    number,
    line: lines.slice(number * 20, number * 20 + 20),
  }))
    .filter(({ line }) => line[17] === 'n')
    .map(({ number, line }) => ({ number, at: Number(line.slice(0, 10)) }))
    .sort((a, b) => a.at - b.at);
}

function readObject(bytes: Buffer, number: number): PdfObject {
  const start = `${String(number)} 0 obj`;
  const end = bytes.lastIndexOf('endobj');
  if (bytes.subarray(0, start.length).toString('latin1') !== start || end < 0) {
    throw new Error('An object does not stand where the table says.');
  }
  const body = bytes.subarray(start.length, end);
  const isStream = /endstream\s*$/.test(body.subarray(-12).toString('latin1'));
  return { number, body: [body], isStream };
}
