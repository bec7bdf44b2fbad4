// The photos and handouts of a library.
//
// For the portfolio and other exports (docs/adr/0009):
//   readPhoto(hash)                  the stored JPEG (at most 2,048 px, sRGB, no metadata), or null
//   photoForPrint(hash, maxPixels)   a smaller JPEG, longer side at most maxPixels; made once, cached
//   pathForPrint(hash, maxPixels)    the same as an absolute path in the cache
//   preparePrints(hashes, maxPixels, { onProgress, isCancelled })
//                                    all of them, two at a time: hash -> path. Missing ones are left out
// Which photos may leave at all is said by shared/photos/may-leave.ts alone.
import { basename } from 'node:path';
import { checkStoredPhoto } from '../../shared/photos/check-stored-photo';
import { PHOTO_MAX_SIDE, THUMB_MAX_SIDE } from '../../shared/photos/photo-limits';
import type { AddedPhoto } from '../../shared/photos/added-photos';
import { admitPicture, type PictureRefusal } from '../../shared/photos/refuse-picture';
import type { PictureType } from '../../shared/photos/picture-header';
import { stripMetadata } from '../../shared/photos/strip-metadata';
import { fail, succeed, type Result } from '../../shared/result';
import { mapBounded } from '../store/map-bounded';
import { createHashedFiles, type HashedFiles } from './hashed-files';
import { PRESS_LINES, type PhotoPress } from './photo-press';
import { createSmallerCopies } from './print-cache';

const QUALITY = { stored: 0.9, smaller: 0.82 } as const;

export interface PhotoLibrary {
  readonly photos: HashedFiles;
  readonly handouts: HashedFiles;
  /** Re-encodes a picture and stores it. Rejects with the system's error when the disk fails. */
  addPhoto(picture: Uint8Array): Promise<Result<AddedPhoto, PictureRefusal>>;
  readPhoto(hash: string): Promise<Uint8Array | null>;
  /** The longer side at most 480 px. */
  readThumb(hash: string): Promise<Uint8Array | null>;
  /** `maxPixels`: the longer side at most, in pixels. */
  photoForPrint(hash: string, maxPixels: number): Promise<Uint8Array | null>;
  pathForPrint(hash: string, maxPixels: number): Promise<string | null>;
  preparePrints(
    hashes: readonly string[],
    maxPixels: number,
    options?: { onProgress?: (done: number, total: number) => void; isCancelled?: () => boolean },
  ): Promise<Map<string, string>>;
  /** Removes the smaller copies of photos that are gone. */
  pruneCopies(): Promise<void>;
  close(): void;
}

export function createPhotoLibrary(parts: {
  libraryFolder: string;
  cacheFolder: string;
  press: PhotoPress;
}): PhotoLibrary {
  const photos = createHashedFiles(parts.libraryFolder, 'photos', '.jpg');
  const handouts = createHashedFiles(parts.libraryFolder, 'handouts', '');

  async function pressClean(
    bytes: Uint8Array,
    type: PictureType,
    maxSide: number,
    quality: number,
  ): Promise<Uint8Array | null> {
    const pressed = await parts.press.press({
      bytes: new Uint8Array(bytes),
      type,
      maxSide,
      quality,
    });
    // Chromium may put a JFIF header and a colour profile in: both go.
    const clean = pressed === null ? null : stripMetadata(pressed);
    return clean === null || checkStoredPhoto(clean) === null ? null : clean;
  }

  const copies = createSmallerCopies({
    cacheFolder: parts.cacheFolder,
    readPhoto: (hash) => photos.read(hash),
    makeSmaller: (photo, maxSide) => pressClean(photo, 'image/jpeg', maxSide, QUALITY.smaller),
  });

  return {
    photos,
    handouts,
    readPhoto: (hash) => photos.read(hash),
    readThumb: (hash) => copies.readCopy(hash, THUMB_MAX_SIDE),
    photoForPrint: (hash, maxPixels) => copies.readCopy(hash, maxPixels),
    pathForPrint: (hash, maxPixels) => copies.pathOf(hash, maxPixels),

    async addPhoto(picture) {
      const admission = admitPicture(picture);
      if (!admission.isAdmitted) return fail(admission.refusal);
      const clean = await pressClean(picture, admission.type, PHOTO_MAX_SIDE, QUALITY.stored);
      const size = clean === null ? null : checkStoredPhoto(clean);
      if (clean === null || size === null) return fail({ reason: 'broken' });
      return succeed({ photoId: await photos.write(clean), ...size });
    },

    async preparePrints(hashes, maxPixels, { onProgress, isCancelled } = {}) {
      const prepared = new Map<string, string>();
      const each = [...new Set(hashes)];
      let done = 0;
      await mapBounded(each, PRESS_LINES, async (hash) => {
        if (isCancelled?.() === true) return;
        const file = await copies.pathOf(hash, maxPixels);
        if (file !== null) prepared.set(hash, file);
        done += 1;
        onProgress?.(done, each.length);
      });
      return prepared;
    },

    async pruneCopies() {
      const names = await photos.list();
      await copies.prune(new Set(names.map((name) => basename(name, '.jpg'))));
    },

    close: () => {
      parts.press.close();
    },
  };
}
