import type { Photo } from '../model/photo';

/** Whether a photo may be put into anything that leaves: not before she said why it may be seen. */
export function mayLeave(photo: Pick<Photo, 'consent'>): boolean {
  return photo.consent !== 'none-recorded';
}
