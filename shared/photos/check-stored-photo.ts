import { EOI, isFrame, isMetadata, listJpegSegments } from './jpeg-segments';
import { PHOTO_MAX_SIDE, STORED_PHOTO_MAX_BYTES } from './photo-limits';

export interface PhotoSize {
  width: number;
  height: number;
}

/**
 * Whether these bytes may be stored as a photo: a whole JPEG without any metadata segment, nothing
 * after its end, neither side over 2,048 pixels. Answers its size, or `null`. What decodes foreign
 * pictures is not trusted, so its work is looked at with this before it reaches the disk.
 */
export function checkStoredPhoto(bytes: Uint8Array): PhotoSize | null {
  if (bytes.length > STORED_PHOTO_MAX_BYTES) return null;
  const segments = listJpegSegments(bytes);
  const last = segments?.at(-1);
  if (segments === null || last?.marker !== EOI || last.end !== bytes.length) return null;
  if (segments.some(({ marker }) => isMetadata(marker))) return null;
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const [frame] = frames;
  if (frame === undefined || frames.length !== 1) return null;
  const size = readFrameSize(bytes, frame.start);
  const { width, height } = size;
  const fits = [width, height].every((side) => side >= 1 && side <= PHOTO_MAX_SIDE);
  return fits ? size : null;
}

/** The size in a frame header (SOF) that begins at `start`. */
export function readFrameSize(bytes: Uint8Array, start: number): PhotoSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  while (bytes[at + 1] === 0xff) at += 1;
  return at + 9 > bytes.length
    ? { width: 0, height: 0 }
    : { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
}
