import type { Photo } from '../model/photo';

/** Whether a photo may be put into anything that leaves: not before she said why it may be seen. */
export function mayLeave(photo: Pick<Photo, 'consent'>): boolean {
  return photo.consent !== 'none-recorded';
}

/**
 * The photos of a program that may be put into a writing, a portfolio or an export. Nothing that
 * leaves reads `photos` in any other way: tests/unit/photos/consent-gate.test.ts sweeps the source.
 */
export function photosThatMayLeave<T extends Pick<Photo, 'consent'>>(program: {
  readonly photos: readonly T[];
}): T[] {
  return program.photos.filter(mayLeave);
}
