/** Marks a placeholder in the PDF that the typesetter writes; the photo's hash follows. */
export const PHOTO_MARK = 'worth-sharing-photo:';

/** Sides in pixels: large enough that the ratio is right to a percent, small enough to cost nothing. */
const LONGEST = 128;

/**
 * A grey JPEG of a few hundred bytes with the ratio of a photo, for the typesetter to lay out: it
 * decodes every picture, and a thousand photos took it 7 GB. `put-photos-in.ts` puts the photo itself
 * in its place. Every coefficient is zero, which its tables say with one bit.
 */
export function makePlaceholder(photoId: string, width: number, height: number): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xfe, [...Buffer.from(PHOTO_MARK + photoId, 'latin1')]),
    greyPicture(width, height),
  ]);
}

/** Most photos are of a few sizes: what follows the mark is the same for all of one. */
const made = new Map<string, Buffer>();
const MOST_KEPT = 100;

function greyPicture(width: number, height: number): Buffer {
  const size = `${String(width)}x${String(height)}`;
  const known = made.get(size);
  if (known !== undefined) return known;
  const picture = makeGreyPicture(width, height);
  if (made.size >= MOST_KEPT) made.clear();
  made.set(size, picture);
  return picture;
}

function makeGreyPicture(width: number, height: number): Buffer {
  const longest = Math.max(width, height);
  const scale = longest > LONGEST ? LONGEST / longest : 1;
  const [w, h] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  const blocks = Math.ceil((w ?? 1) / 8) * Math.ceil((h ?? 1) / 8);
  // Three components, one bit for the difference and one for the end of the block.
  const bits = blocks * 6;
  const scan = Buffer.alloc(Math.ceil(bits / 8));
  const padding = scan.length * 8 - bits;
  if (padding > 0) scan[scan.length - 1] = (1 << padding) - 1;
  const oneCode = [1, ...Array.from({ length: 15 }, () => 0), 0];
  return Buffer.concat([
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    segment(0xc0, [8, ...short(h ?? 1), ...short(w ?? 1), 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]),
    segment(0xc4, [0x00, ...oneCode]),
    segment(0xc4, [0x10, ...oneCode]),
    segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);
}

function segment(marker: number, bytes: readonly number[]): Buffer {
  return Buffer.from([0xff, marker, ...short(bytes.length + 2), ...bytes]);
}

function short(value: number): [number, number] {
  return [value >> 8, value & 0xff];
}
