import type { PhotoOfWriting } from '../../shared/photos/writing-photos';
import { photoAddress } from './photo-address';

/** Puts a photo that may leave on the clipboard, as PNG. Answers whether it is there. */
export async function copyPhoto({ photoId, mayLeave }: PhotoOfWriting): Promise<boolean> {
  if (!mayLeave) return false;
  try {
    const image = new Image();
    image.src = photoAddress(photoId);
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const png = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ [png.type]: png })]);
    return true;
  } catch (error) {
    // The picture is gone, or another program holds the clipboard.
    if (error instanceof DOMException) return false;
    throw error;
  }
}
