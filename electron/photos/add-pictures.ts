import { basename } from 'node:path';
import type { AppError } from '../../shared/ipc/app-error';
import type { AddedPhotos } from '../../shared/photos/added-photos';
import { PICTURE_MAX_MEGABYTES } from '../../shared/photos/photo-limits';
import type { PictureRefusal } from '../../shared/photos/refuse-picture';
import { succeed, fail, type Result } from '../../shared/result';
import { describeDiskError } from '../store/disk-error';
import type { PhotoLibrary } from './photo-library';
import { readChosenFile } from './read-chosen-file';

/** A picture that she gave: by a dialog (read when it is its turn), or as bytes. */
export type GivenPicture = { fileName: string; bytes: Uint8Array } | { path: string };

/** Takes pictures in one after the other; what is refused does not stop the others, a full disk does. */
export async function addPictures(
  library: Pick<PhotoLibrary, 'addPhoto'>,
  given: readonly GivenPicture[],
  options: { onProgress?: (done: number) => void; isCancelled?: () => boolean } = {},
): Promise<Result<AddedPhotos, AppError>> {
  const added: AddedPhotos = { photos: [], refused: [], left: 0 };
  for (const [index, picture] of given.entries()) {
    if (options.isCancelled?.() === true) {
      added.left = given.length - index;
      break;
    }
    const fileName = 'path' in picture ? basename(picture.path) : picture.fileName;
    const refuse = (refusal: PictureRefusal): void => {
      added.refused.push({ fileName, refusal });
    };
    const bytes = await readPicture(picture);
    if (bytes instanceof Uint8Array) {
      try {
        const photo = await library.addPhoto(bytes);
        if (photo.ok) added.photos.push(photo.value);
        else refuse(photo.error);
      } catch (error) {
        // Those before it are on the disk; without a program they are tidied away by themselves.
        return fail(describeDiskError(error));
      }
    } else refuse(bytes);
    options.onProgress?.(index + 1);
  }
  return succeed(added);
}

async function readPicture(picture: GivenPicture): Promise<Uint8Array | PictureRefusal> {
  if ('bytes' in picture) return picture.bytes;
  const file = await readChosenFile(picture.path, PICTURE_MAX_MEGABYTES);
  if (file.is === 'read') return file.bytes;
  return { reason: file.is === 'too-large' ? 'too-many-megabytes' : 'unreadable' };
}
