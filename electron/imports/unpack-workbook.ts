import { zipSync } from 'fflate';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { fail, type Result, succeed } from '../../shared/result';

/** A sheet of 50,000 rows is about 40 MB of XML. */
const MOST_BYTES = 250 * 1024 * 1024;
const MOST_PARTS = 5_000;
const PART = /^(?:\[Content_Types\]\.xml|_rels\/.*\.rels|xl\/.*\.(?:xml|rels))$/i;
/** Drawings, charts, pivot caches: large, and nothing of the cells. */
const NEVER_NEEDED =
  /^xl\/(?:media|drawings|charts|pivotCache|pivotTables|externalLinks|embeddings|theme|printerSettings)\//i;

export type WorkbookProblem = 'broken-workbook' | 'swollen-workbook';

/** The XML parts of a workbook, by name, inflated within bounds. */
export type WorkbookParts = Record<string, Uint8Array>;

class Swollen extends Error {}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySizes: true };
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });
}

function readPart(zip: ZipFile, entry: Entry, mostBytes: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > mostBytes) stream.destroy(new Swollen());
        else chunks.push(chunk);
      });
      stream.on('end', () => {
        resolve(Buffer.concat(chunks));
      });
      stream.on('error', reject);
    });
  });
}

function readParts(zip: ZipFile): Promise<WorkbookParts> {
  return new Promise((resolve, reject) => {
    const parts: WorkbookParts = {};
    let left = MOST_BYTES;
    let count = 0;
    zip.on('error', reject);
    zip.on('end', () => {
      resolve(parts);
    });
    zip.on('entry', (entry: Entry) => {
      count += 1;
      if (count > MOST_PARTS || entry.uncompressedSize > left) {
        reject(new Swollen());
        zip.close();
        return;
      }
      const name = entry.fileName;
      if (!PART.test(name) || NEVER_NEEDED.test(name)) {
        zip.readEntry();
        return;
      }
      readPart(zip, entry, left).then((bytes) => {
        left -= bytes.length;
        parts[name] = bytes;
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

/** Inflates a workbook within bounds: what claims to be small and is not stops half-way. */
export async function unpackWorkbook(
  bytes: Uint8Array,
): Promise<Result<WorkbookParts, WorkbookProblem>> {
  try {
    const parts = await readParts(await openZip(bytes));
    return Object.keys(parts).some((name) => /^xl\/workbook\.xml$/i.test(name))
      ? succeed(parts)
      : fail('broken-workbook');
  } catch (problem) {
    // yauzl and zlib throw plain errors for every way in which a zip can be wrong.
    return fail(problem instanceof Swollen ? 'swollen-workbook' : 'broken-workbook');
  }
}

/** The parts as a zip without compression: what is given on can't swell a second time. */
export function packParts(parts: WorkbookParts): ArrayBuffer {
  const zip = zipSync(parts, { level: 0 });
  return zip.buffer.slice(zip.byteOffset, zip.byteOffset + zip.length);
}
