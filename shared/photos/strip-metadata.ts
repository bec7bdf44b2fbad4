import { isMetadata, listJpegSegments } from './jpeg-segments';

/**
 * The same picture without EXIF, GPS, XMP, IPTC, colour profile, thumbnail and comments, and without
 * anything after its end; `null` where the bytes are no whole JPEG.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array | null {
  const segments = listJpegSegments(bytes);
  if (segments === null) return null;
  const kept = segments.filter(({ marker }) => !isMetadata(marker));
  const stripped = new Uint8Array(kept.reduce((sum, { start, end }) => sum + end - start, 0));
  let at = 0;
  for (const { start, end } of kept) {
    stripped.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return stripped;
}
