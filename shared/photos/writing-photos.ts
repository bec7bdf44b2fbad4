import type { Photo } from '../model/photo';
import { mayLeave } from './may-leave';

/** A photo that goes along with a writing: chosen from its programs, described for this place. */
export interface WritingPhoto {
  photoId: string;
  altText: string;
}

export interface PhotoOfWriting extends WritingPhoto {
  /** `null` where no program of the writing has it any more. */
  photo: Photo | null;
  mayLeave: boolean;
}

/** The same picture in two programs leaves only where it may leave in both. */
function findPhoto(
  photoId: string,
  programs: readonly { readonly photos: readonly Photo[] }[],
): Pick<PhotoOfWriting, 'photo' | 'mayLeave'> {
  const same = programs.flatMap(({ photos }) => photos.filter((one) => one.photoId === photoId));
  return { photo: same[0] ?? null, mayLeave: same.length > 0 && same.every(mayLeave) };
}

/** The photos of a writing as they stand with its programs now, in her order. */
export function listWritingPhotos(
  chosen: readonly WritingPhoto[],
  programs: readonly { readonly photos: readonly Photo[] }[],
): PhotoOfWriting[] {
  return chosen.map((one) => ({ ...one, ...findPhoto(one.photoId, programs) }));
}

/** What can be chosen for a writing: each photo of its programs once, those that may not leave too. */
export function listPhotosToChoose(
  programs: readonly { readonly photos: readonly Photo[] }[],
): PhotoOfWriting[] {
  const byId = new Map(programs.flatMap(({ photos }) => photos.map((one) => [one.photoId, one])));
  return [...byId.values()].map(({ photoId, altText }) => ({
    photoId,
    altText,
    ...findPhoto(photoId, programs),
  }));
}
