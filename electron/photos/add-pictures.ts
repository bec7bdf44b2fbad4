import { basename } from 'node:path';
import type { AppError } from '../../shared/ipc/app-error';
import type { AddedPhoto, AddedPhotos, RefusedPicture } from '../../shared/photos/added-photos';
import { PICTURE_MAX_MEGABYTES } from '../../shared/photos/photo-limits';
import type { PictureRefusal } from '../../shared/photos/refuse-picture';
import { succeed, fail, type Result } from '../../shared/result';
import { describeDiskError } from '../store/disk-error';
import { mapBounded } from '../store/map-bounded';
import type { PhotoLibrary } from './photo-library';
import { PRESS_LINES } from './photo-press';
import { readChosenFile } from './read-chosen-file';

/** A picture that she gave: by a dialog (read when it is its turn), or as bytes. */
export type GivenPicture = { fileName: string; bytes: Uint8Array } | { path: string };

type Outcome =
  { is: 'photo'; photo: AddedPhoto } | { is: 'refused'; refused: RefusedPicture } | { is: 'left' };

/**
 * Takes pictures in, two at a time, and answers them in their order. What is refused does not stop
 * the others; a full disk does.
 */
export async function addPictures(
  library: Pick<PhotoLibrary, 'addPhoto'>,
  given: readonly GivenPicture[],
  options: { onProgress?: (done: number) => void; isCancelled?: () => boolean } = {},
): Promise<Result<AddedPhotos, AppError>> {
  const failures: AppError[] = [];
  let done = 0;

  async function addOne(picture: GivenPicture): Promise<Outcome> {
    if (failures.length > 0 || options.isCancelled?.() === true) return { is: 'left' };
    const outcome = await takeIn(library, picture);
    if (!outcome.ok) failures.push(outcome.error);
    done += 1;
    options.onProgress?.(done);
    return outcome.ok ? outcome.value : { is: 'left' };
  }

  const outcomes = await mapBounded(given, PRESS_LINES, addOne);
  // Those that did come in are on the disk; without a program they are tidied away by themselves.
  const [failure] = failures;
  if (failure !== undefined) return fail(failure);
  return succeed({
    photos: outcomes.flatMap((one) => (one.is === 'photo' ? [one.photo] : [])),
    refused: outcomes.flatMap((one) => (one.is === 'refused' ? [one.refused] : [])),
    left: outcomes.filter((one) => one.is === 'left').length,
  });
}

async function takeIn(
  library: Pick<PhotoLibrary, 'addPhoto'>,
  picture: GivenPicture,
): Promise<Result<Outcome, AppError>> {
  const fileName = 'path' in picture ? basename(picture.path) : picture.fileName;
  const refuse = (refusal: PictureRefusal) =>
    succeed({ is: 'refused' as const, refused: { fileName, refusal } });
  const bytes = await readPicture(picture);
  if (!(bytes instanceof Uint8Array)) return refuse(bytes);
  try {
    const added = await library.addPhoto(bytes);
    return added.ok ? succeed({ is: 'photo', photo: added.value }) : refuse(added.error);
  } catch (error) {
    return fail(describeDiskError(error));
  }
}

async function readPicture(picture: GivenPicture): Promise<Uint8Array | PictureRefusal> {
  if ('bytes' in picture) return picture.bytes;
  const file = await readChosenFile(picture.path, PICTURE_MAX_MEGABYTES);
  if (file.is === 'read') return file.bytes;
  return { reason: file.is === 'too-large' ? 'too-many-megabytes' : 'unreadable' };
}
