// The picture on the clipboard, read in the main process, as another program would find it.
import type { ElectronApplication } from '@playwright/test';

export interface ClipboardPicture {
  width: number;
  height: number;
  /** Pixels that are darker than paper and soft ink. */
  dark: number;
}

export function readClipboardPicture(app: ElectronApplication): Promise<ClipboardPicture> {
  return app.evaluate(async ({ clipboard, nativeImage }) => {
    // Electron before 41 answers a picture by a function that newer types no longer know.
    const readImage: unknown = Reflect.get(clipboard, 'readImage');
    let image = nativeImage.createEmpty();
    if (typeof readImage === 'function') {
      image = Reflect.apply(readImage, clipboard, []) as typeof image;
    } else {
      const parts = (await clipboard.read()).filter((part) => part.types.includes('image/png'));
      const blob = await parts[0]?.getType('image/png');
      if (blob) image = nativeImage.createFromBuffer(Buffer.from(await blob.arrayBuffer()));
    }
    const { width, height } = image.getSize();
    let dark = 0;
    for (const [index, value] of image.toBitmap().entries()) {
      if (index % 4 === 0 && value < 90) dark += 1;
    }
    return { width, height, dark };
  });
}
