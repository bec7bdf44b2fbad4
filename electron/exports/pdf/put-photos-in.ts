import { PHOTO_MARK } from './placeholder-photo';
import { readJpegSize } from './read-jpeg-size';
import type { PdfObject } from './read-pdf-objects';

/**
 * The objects of a PDF with the photos themselves in the place of their placeholders. A photo that
 * can't be read leaves its grey placeholder.
 */
export function putPhotosIn(
  objects: readonly PdfObject[],
  readPhoto: (photoId: string) => Buffer | null,
): PdfObject[] {
  return objects.map((object) => {
    const photoId = object.isStream ? readMark(object.body) : null;
    const jpeg = photoId === null ? null : readPhoto(photoId);
    return jpeg === null ? object : (putPhoto(object, jpeg) ?? object);
  });
}

const END_OF_STREAM = Buffer.from('\nendstream\n', 'latin1');

const MARK_LENGTH = PHOTO_MARK.length + 64;

/** Placeholders are small, and their mark stands near the start of the picture. */
function readMark([body]: readonly Buffer[]): string | null {
  if (body === undefined || body.byteLength > 4_000) return null;
  const at = body.indexOf(PHOTO_MARK);
  if (at < 0) return null;
  const mark = body.subarray(at, at + MARK_LENGTH).toString('latin1');
  return /^[0-9a-f]{64}$/.exec(mark.slice(PHOTO_MARK.length))?.[0] ?? null;
}

/** `null` for a picture that is no JPEG. The colours stay as the typesetter said, but for a grey one. */
function putPhoto(object: PdfObject, jpeg: Buffer): PdfObject | null {
  const size = readJpegSize(jpeg);
  const [placeholder] = object.body;
  if (size === null || placeholder === undefined) return null;
  const streamAt = placeholder.indexOf('stream\n');
  const dictionary = placeholder
    .subarray(0, streamAt)
    .toString('latin1')
    .replace(/\/Length\s+\d+/, `/Length ${String(jpeg.byteLength)}`)
    .replace(/\/Width\s+\d+/, `/Width ${String(size.width)}`)
    .replace(/\/Height\s+\d+/, `/Height ${String(size.height)}`);
  const coloured =
    size.components === 1
      ? dictionary.replace(/\/ColorSpace\s+(?:\d+ 0 R|\/\w+)/, '/ColorSpace /DeviceGray')
      : dictionary;
  const body = [Buffer.from(`${coloured}stream\n`, 'latin1'), jpeg, END_OF_STREAM];
  return { ...object, body };
}
