import type { Handout } from '../model/program';
import type { PhotoSize } from './check-stored-photo';
import type { PictureRefusal } from './refuse-picture';

/** A photo that is on the disk now; what she says about it is still to come. */
export interface AddedPhoto extends PhotoSize {
  photoId: string;
}

export interface RefusedPicture {
  fileName: string;
  refusal: PictureRefusal;
}

/** What became of the files that she gave: those that could not come in do not stop the others. */
export interface AddedPhotos {
  photos: AddedPhoto[];
  refused: RefusedPicture[];
  /** Files that were not looked at, since she pressed Cancel. */
  left: number;
}

export interface AddedHandouts {
  handouts: Handout[];
  refused: { fileName: string; reason: 'empty' | 'too-large' | 'unreadable' }[];
}
