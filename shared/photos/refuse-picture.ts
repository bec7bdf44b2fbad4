import { PICTURE_MAX_MEGABYTES, PICTURE_MAX_PIXELS } from './photo-limits';
import { readPictureHeader, type PictureType } from './picture-header';

/** Why a file did not become a photo; `renderer/words/photos.ts` has a sentence with a way out for each. */
export type PictureRefusal =
  | { reason: 'heic' }
  | { reason: 'other-picture'; format: string }
  | { reason: 'broken' }
  | { reason: 'no-picture' }
  | { reason: 'empty' }
  | { reason: 'too-many-megabytes' }
  | { reason: 'too-many-pixels' }
  /** The file could not be read. */
  | { reason: 'unreadable' };

/** Looks at a file before anything decodes it. */
export function admitPicture(
  bytes: Uint8Array,
): { isAdmitted: true; type: PictureType } | { isAdmitted: false; refusal: PictureRefusal } {
  const refuse = (refusal: PictureRefusal) => ({ isAdmitted: false as const, refusal });
  if (bytes.length === 0) return refuse({ reason: 'empty' });
  if (bytes.length > PICTURE_MAX_MEGABYTES * 1024 * 1024) {
    return refuse({ reason: 'too-many-megabytes' });
  }
  const header = readPictureHeader(bytes);
  if (header.is === 'other-picture') return refuse({ reason: header.is, format: header.format });
  if (header.is !== 'picture') return refuse({ reason: header.is });
  const { width, height } = header.size;
  if (width * height > PICTURE_MAX_PIXELS) return refuse({ reason: 'too-many-pixels' });
  return { isAdmitted: true, type: header.type };
}
