// Decodes foreign pictures, where a picture that is made to do harm reaches nothing: no Node, no
// files, no network, no library.
import { fitWithin } from '../../../shared/photos/fit-within';
import { PICTURE_MAX_PIXELS } from '../../../shared/photos/photo-limits';
import {
  pressRequestSchema,
  type PressReply,
  type PressRequest,
} from '../../../shared/photos/press-messages';

/** An sRGB JPEG, upright by the EXIF orientation, on white where it is transparent; the first frame of a film. */
async function press({
  bytes,
  type,
  maxSide,
  quality,
}: PressRequest): Promise<Uint8Array<ArrayBuffer>> {
  const blob = new Blob([new Uint8Array(bytes)], { type });
  const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' });
  try {
    if (bitmap.width * bitmap.height > PICTURE_MAX_PIXELS) throw new RangeError('Too many pixels');
    const { width, height } = fitWithin(bitmap, maxSide);
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { alpha: false, colorSpace: 'srgb' });
    if (context === null) throw new Error('No canvas');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    const pressed = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    return new Uint8Array(await pressed.arrayBuffer());
  } finally {
    bitmap.close();
  }
}

async function answer(request: PressRequest): Promise<void> {
  const reply: PressReply = { id: request.id, bytes: null };
  try {
    reply.bytes = await press(request);
  } catch (error) {
    // What can't be decoded is an expected answer; anything else is a bug, told by the worker's end.
    if (!(error instanceof DOMException || error instanceof RangeError)) reportError(error);
  }
  postMessage(reply);
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void answer(pressRequestSchema.parse(data));
});
