import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';

const deflate = promisify(deflateRaw);

export interface ZipSource {
  /** With forward slashes. */
  name: string;
  /** `null`: it is not there any more, and is left out. */
  read: () => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** A file of the zip, compressed by Node's own threads, so that the main one stays free. */
class DeflatedFile extends ZipPassThrough {
  private compressed: Uint8Array<ArrayBuffer> = new Uint8Array();

  constructor(name: string) {
    super(name);
    this.compression = 8;
  }

  async pushAll(content: Uint8Array<ArrayBuffer>): Promise<void> {
    this.compressed = await deflate(content, { level: 6 });
    // Counts the checksum and the size of the content, then calls `process`.
    this.push(content, true);
  }

  protected override process(_content: Uint8Array, isFinal: boolean): void {
    this.ondata(null, this.compressed, isFinal);
  }
}

/** Writes a zip file by file, holding one of them in memory at a time. */
export async function writeZip(file: FileHandle, sources: Iterable<ZipSource>): Promise<void> {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  async function flush(): Promise<void> {
    const written = chunks;
    chunks = [];
    for (const chunk of written) await file.writeFile(chunk);
  }

  for (const source of sources) {
    const content = await source.read();
    if (content === null) continue;
    const entry = new DeflatedFile(source.name);
    zip.add(entry);
    await entry.pushAll(content);
    await flush();
  }
  zip.end();
  await flush();
}
