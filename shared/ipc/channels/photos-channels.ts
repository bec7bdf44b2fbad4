import { z } from 'zod';
import { idSchema } from '../../model/id';
import { fileHashSchema } from '../../model/photo';
import { writingPhotoSchema } from '../../model/writing-photo';
import type { Writing } from '../../model/writing';
import type { AddedHandouts, AddedPhotos } from '../../photos/added-photos';
import { channel, nothing, tokenSchema } from './channel';

const fileSchema = z.strictObject({
  fileName: z.string().min(1).max(500),
  bytes: z.instanceof(Uint8Array),
});

export const photosChannels = {
  /** Asks for pictures and takes them in; progress comes as `photos-progress` with the token. */
  choose: channel<AddedPhotos>()(z.strictObject({ token: tokenSchema })),
  /** Stops `choose` after the picture that it is at. */
  cancel: channel<null>()(z.strictObject({ token: tokenSchema })),
  /** A picture that was dropped or pasted. */
  add: channel<AddedPhotos>()(fileSchema),

  chooseHandouts: channel<AddedHandouts>()(nothing),
  addHandout: channel<AddedHandouts>()(fileSchema),
  /** Asks where, and saves a copy there. A handout is never opened by the app. */
  saveHandout: channel<{ fileName: string }>()(
    z.strictObject({ fileId: fileHashSchema, fileName: z.string().min(1).max(255) }),
  ),
  /** Shows what was saved last in the system's file manager. */
  showSaved: channel<null>()(nothing),

  /** Which photos of its programs go along with a writing. */
  setOfWriting: channel<Writing>()(
    z.strictObject({ writingId: idSchema, photos: z.array(writingPhotoSchema).max(100) }),
  ),
  /** Asks for a folder, and saves those photos of a writing there that may leave. */
  saveOfWriting: channel<{ saved: number; folderName: string }>()(
    z.strictObject({ writingId: idSchema }),
  ),
} as const;
