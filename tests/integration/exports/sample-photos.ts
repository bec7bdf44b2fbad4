import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makePlaceholder } from '../../../electron/exports/pdf/placeholder-photo';
import type { Photo } from '../../../shared/model/photo';

/** Photos of one grey each, and their files: hash to path. `size` pads them, so that none is small. */
export async function samplePhotos(
  folder: string,
  count: number,
  bytes = 20_000,
): Promise<{ photos: Photo[]; files: Record<string, string> }> {
  const files: Record<string, string> = {};
  const photos: Photo[] = [];
  for (let index = 0; index < count; index += 1) {
    const [width, height] = index % 3 === 1 ? [600, 800] : [800, 600];
    const jpeg = padJpeg(makePlaceholder(`sample ${String(index)}`, width, height), bytes, index);
    const photoId = createHash('sha256').update(jpeg).digest('hex');
    const file = path.join(folder, `${photoId}.jpg`);
    await writeFile(file, jpeg);
    files[photoId] = file;
    photos.push({
      photoId,
      width,
      height,
      altText: `Hands in a tub, picture ${String(index + 1)}`,
      caption: index % 2 === 0 ? `Caption ${String(index + 1)}` : '',
      consent: 'hands-or-backs',
    });
  }
  return { photos, files };
}

/** A JPEG may hold notes: they make it as large as a real one, and each another. */
function padJpeg(jpeg: Buffer, bytes: number, seed: number): Buffer {
  const note = Buffer.alloc(Math.min(60_000, Math.max(8, bytes - jpeg.length)));
  for (let at = 0; at < note.length; at += 1) note[at] = (at * 31 + seed * 17 + (at >> 8)) % 251;
  const head = Buffer.from([0xff, 0xfe, (note.length + 2) >> 8, (note.length + 2) & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), head, note, jpeg.subarray(2)]);
}
