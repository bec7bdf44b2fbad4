import { deflateSync } from 'node:zlib';
import type { PdfObject, PdfObjects } from './read-pdf-objects';

/** Objects packed together: enough that they compress well, few enough that a reader opens them fast. */
const PACK = 200;

type Place = { at: number } | { pack: number; index: number };

/** The same document, with all that is no stream packed and compressed: a third of the size, as text. */
export function writePdfObjects({ header, objects, trailer }: PdfObjects): Buffer {
  const chunks: Buffer[] = [header];
  const places = new Map<number, Place>();
  let length = header.length;
  const put = (number: number, body: readonly Buffer[]): void => {
    places.set(number, { at: length });
    const whole = [Buffer.from(`${String(number)} 0 obj`, 'latin1'), ...body, END];
    chunks.push(...whole);
    length += whole.reduce((sum, { byteLength }) => sum + byteLength, 0);
  };
  for (const { number, body, isStream } of objects) if (isStream) put(number, body);
  let next = objects.reduce((most, { number }) => Math.max(most, number), 0) + 1;
  for (const pack of inPacks(objects.filter(({ isStream }) => !isStream))) {
    const number = next++;
    for (const [index, one] of pack.entries()) places.set(one.number, { pack: number, index });
    put(number, [packObjects(pack)]);
  }
  const tableAt = length;
  put(next, [writeTable(places, next, tableAt, trailer)]);
  chunks.push(Buffer.from(`startxref\n${String(tableAt)}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(chunks);
}

const END = Buffer.from('endobj\n', 'latin1');

function inPacks(objects: readonly PdfObject[]): PdfObject[][] {
  return Array.from({ length: Math.ceil(objects.length / PACK) }, (_, index) =>
    objects.slice(index * PACK, (index + 1) * PACK),
  );
}

function packObjects(pack: readonly PdfObject[]): Buffer {
  let at = 0;
  const bodies = pack.map(({ body }) => Buffer.concat([...body, Buffer.from('\n')]));
  const index = pack.map(({ number }, place) => {
    const entry = `${String(number)} ${String(at)}`;
    at += bodies[place]?.byteLength ?? 0;
    return entry;
  });
  const head = Buffer.from(`${index.join(' ')}\n`, 'latin1');
  const entries = `/Type /ObjStm /N ${String(pack.length)} /First ${String(head.length)}`;
  return writeStream(entries, Buffer.concat([head, ...bodies]));
}

function writeStream(entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 6 });
  const dictionary = `\n<< ${entries} /Filter /FlateDecode /Length ${String(packed.byteLength)} >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(dictionary, 'latin1'),
    packed,
    Buffer.from('\nendstream\n', 'latin1'),
  ]);
}

/** One row an object, 7 bytes: sort, where it is (a place, or its pack), and its index in the pack. */
function writeTable(
  places: ReadonlyMap<number, Place>,
  own: number,
  ownAt: number,
  trailer: string,
): Buffer {
  const rows = Buffer.alloc((own + 1) * 7);
  rows.writeUInt16BE(65_535, 5);
  for (const [number, place] of places) {
    const row = number * 7;
    const isPacked = 'pack' in place;
    rows[row] = isPacked ? 2 : 1;
    rows.writeUInt32BE(isPacked ? place.pack : place.at, row + 1);
    rows.writeUInt16BE(isPacked ? place.index : 0, row + 5);
  }
  rows[own * 7] = 1;
  rows.writeUInt32BE(ownAt, own * 7 + 1);
  const kept = trailer.replace(/\/Size\s+\d+/, '').trim();
  return writeStream(`/Type /XRef /Size ${String(own + 1)} /W [1 4 2] ${kept}`, rows);
}
