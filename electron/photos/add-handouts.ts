import { basename } from 'node:path';
import type { AppError } from '../../shared/ipc/app-error';
import type { AddedHandouts } from '../../shared/photos/added-photos';
import { HANDOUT_MAX_MEGABYTES } from '../../shared/photos/photo-limits';
import { fail, succeed, type Result } from '../../shared/result';
import { describeDiskError } from '../store/disk-error';
import type { HashedFiles } from './hashed-files';
import type { GivenPicture } from './add-pictures';
import { readChosenFile, type ChosenFile } from './read-chosen-file';

/** Copies files into the library as they are, byte for byte. */
export async function addHandouts(
  files: HashedFiles,
  given: readonly GivenPicture[],
): Promise<Result<AddedHandouts, AppError>> {
  const added: AddedHandouts = { handouts: [], refused: [] };
  for (const one of given) {
    const fileName = cutName('path' in one ? basename(one.path) : one.fileName);
    const file = await readHandout(one);
    if (file.is !== 'read') added.refused.push({ fileName, reason: file.is });
    else if (file.bytes.length === 0) added.refused.push({ fileName, reason: 'empty' });
    else {
      try {
        const fileId = await files.write(file.bytes);
        added.handouts.push({ fileId, fileName, bytes: file.bytes.length });
      } catch (error) {
        return fail(describeDiskError(error));
      }
    }
  }
  return succeed(added);
}

function readHandout(one: GivenPicture): Promise<ChosenFile> | ChosenFile {
  if ('path' in one) return readChosenFile(one.path, HANDOUT_MAX_MEGABYTES);
  const isTooLarge = one.bytes.length > HANDOUT_MAX_MEGABYTES * 1024 * 1024;
  return isTooLarge ? { is: 'too-large' } : { is: 'read', bytes: one.bytes };
}

/** What the model takes, with the ending kept. */
function cutName(fileName: string): string {
  return fileName.length <= 255 ? fileName : `${fileName.slice(0, 200)}…${fileName.slice(-40)}`;
}
