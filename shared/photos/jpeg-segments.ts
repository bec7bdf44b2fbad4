/** A marker of a JPEG file with what belongs to it; `marker` is its second byte (0xd8 is SOI). */
export interface JpegSegment {
  marker: number;
  /** Of the 0xff that begins it. */
  start: number;
  /** End excluded. After SOS it takes in the compressed picture up to the next marker. */
  end: number;
}

export const SOI = 0xd8;
export const EOI = 0xd9;
export const SOS = 0xda;
const COM = 0xfe;

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

/** Frame headers, which hold the size: SOF0 to SOF15 without DHT, JPG and DAC. */
export const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Where programs put EXIF, GPS, XMP, IPTC, colour profiles, thumbnails and comments. */
export const isMetadata = (marker: number): boolean => isApplication(marker) || marker === COM;

/**
 * All segments in order, up to EOI; `null` where the bytes are no whole JPEG. What comes after EOI
 * (some phones append a film or a second picture) is in none of them.
 */
export function listJpegSegments(bytes: Uint8Array): JpegSegment[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const segments: JpegSegment[] = [{ marker: SOI, start: 0, end: 2 }];
  let at = 2;
  while (at + 1 < bytes.length) {
    const start = at;
    if (bytes[at] !== 0xff) return null;
    // A marker may be led by any number of fill bytes.
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] ?? 0;
    at += 2;
    if (marker === EOI) return [...segments, { marker, start, end: at }];
    if (marker === 0 || marker === SOI || isRestart(marker)) return null;
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    if (length < 2 || at + length > bytes.length) return null;
    at += length;
    if (marker === SOS) at = endOfScan(bytes, at);
    segments.push({ marker, start, end: at });
  }
  return null;
}

/** The first byte after the compressed picture: a 0xff that no 0 or restart follows. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && !isRestart(next)) return at;
    at += 1;
  }
  return at;
}
