import type { PhotoLibrary } from './photo-library';

type Photos = Pick<PhotoLibrary, 'readPhoto' | 'readThumb'>;

/** `app://worth-sharing/photos/<hash>` and `…/thumbs/<hash>`, with nothing before or after. */
const ADDRESS = /^app:\/\/worth-sharing\/(photos|thumbs)\/([0-9a-f]{64})$/;

/** The JPEG that an address of the window stands for; `null` where it is no address of a photo, or there is none. */
export async function readServedPhoto(
  url: string,
  photos: Promise<Photos>,
): Promise<Uint8Array | null> {
  const [, place, hash] = ADDRESS.exec(url) ?? [];
  if (hash === undefined) return null;
  try {
    // Nothing else that the window asks for waits for the library.
    const { readPhoto, readThumb } = await photos;
    const thumb = place === 'thumbs' ? await readThumb(hash) : null;
    return thumb ?? (await readPhoto(hash));
  } catch (error) {
    // A disk that fails shows as a picture that is missing; saving will say why.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
