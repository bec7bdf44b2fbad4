import { PHOTO_LIMITS, type Photo } from '../../shared/model/photo';
import { PROGRAM_LIMITS, type Handout } from '../../shared/model/program';
import type { AddedPhoto } from '../../shared/photos/added-photos';
import { tell } from '../state/notices';
import { photoWords } from '../words/photos';

/** The photos of a program with those that just came in; nothing is said about them yet. */
export function mergePhotos(photos: readonly Photo[], added: readonly AddedPhoto[]): Photo[] {
  const known = new Set(photos.map(({ photoId }) => photoId));
  const fresh = added.filter(({ photoId }, index) => {
    const isFirst = added.findIndex((one) => one.photoId === photoId) === index;
    return isFirst && !known.has(photoId);
  });
  const room = PHOTO_LIMITS.photos - photos.length;
  if (fresh.length > room) tell({ text: photoWords.tooMany(PHOTO_LIMITS.photos) });
  else if (fresh.length === 0) tell({ text: photoWords.alreadyThere(added.length) });
  const blank = { altText: '', caption: '', consent: 'none-recorded' as const };
  return [...photos, ...fresh.slice(0, room).map((photo) => ({ ...photo, ...blank }))];
}

/** The handouts of a program with those that just came in; the same file twice is one. */
export function mergeHandouts(handouts: readonly Handout[], added: readonly Handout[]): Handout[] {
  const known = new Set(handouts.map(({ fileId }) => fileId));
  const fresh = added.filter(({ fileId }) => !known.has(fileId));
  const room = PROGRAM_LIMITS.handouts - handouts.length;
  if (fresh.length > room) tell({ text: photoWords.tooManyHandouts(PROGRAM_LIMITS.handouts) });
  return [...handouts, ...fresh.slice(0, room)];
}
