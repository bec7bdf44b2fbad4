import type { AppError } from '../../shared/ipc/app-error';
import type { Handout } from '../../shared/model/program';
import type { AddedHandouts, AddedPhoto, AddedPhotos } from '../../shared/photos/added-photos';
import { HANDOUT_MAX_MEGABYTES, PICTURE_MAX_MEGABYTES } from '../../shared/photos/photo-limits';
import { succeed, type Result } from '../../shared/result';
import { api } from '../api';
import { explainHandoutRefusal, explainRefusal } from '../words/photos';

/** A file that could not come in, and why. */
export interface Refused {
  fileName: string;
  why: string;
}

/** What became of some files. */
export interface Taken {
  photos: AddedPhoto[];
  handouts: Handout[];
  refused: Refused[];
  /** Not looked at, since she stopped. */
  left: number;
}

const NOTHING: Taken = { photos: [], handouts: [], refused: [], left: 0 };

export function readPhotos({ photos, refused, left }: AddedPhotos): Taken {
  const why = refused.map(({ fileName, refusal }) => ({ fileName, why: explainRefusal(refusal) }));
  return { ...NOTHING, photos, refused: why, left };
}

export function readHandouts({ handouts, refused }: AddedHandouts): Taken {
  const why = refused.map(({ fileName, reason }) => ({
    fileName,
    why: explainHandoutRefusal(reason),
  }));
  return { ...NOTHING, handouts, refused: why };
}

const refuse = (file: File, why: string): Result<Taken, AppError> =>
  succeed({ ...NOTHING, refused: [{ fileName: file.name, why }] });

/** `null` where it can't be read: a folder, or a file that is gone. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

const isOver = (file: File, megabytes: number): boolean => file.size > megabytes * 1024 * 1024;

/** A picture that was dropped or pasted. One that is too large is not even read. */
export async function addPicture(file: File): Promise<Result<Taken, AppError>> {
  if (isOver(file, PICTURE_MAX_MEGABYTES)) {
    return refuse(file, explainRefusal({ reason: 'too-many-megabytes' }));
  }
  const bytes = await readBytes(file);
  if (bytes === null) return refuse(file, explainRefusal({ reason: 'unreadable' }));
  const added = await api.photos.add({ fileName: file.name, bytes });
  return added.ok ? succeed(readPhotos(added.value)) : added;
}

/** A file of any other kind that was dropped. */
export async function addHandout(file: File): Promise<Result<Taken, AppError>> {
  if (isOver(file, HANDOUT_MAX_MEGABYTES)) {
    return refuse(file, explainHandoutRefusal('too-large'));
  }
  const bytes = await readBytes(file);
  if (bytes === null) return refuse(file, explainHandoutRefusal('unreadable'));
  const added = await api.photos.addHandout({ fileName: file.name, bytes });
  return added.ok ? succeed(readHandouts(added.value)) : added;
}
