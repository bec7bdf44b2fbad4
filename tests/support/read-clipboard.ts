// What lies on the clipboard, read in the main process, as another program would find it.
import type { ElectronApplication } from '@playwright/test';

export interface Clipboard {
  text: string;
  /** Empty where nothing rich was copied. */
  html: string;
}

export function readClipboard(app: ElectronApplication): Promise<Clipboard> {
  return app.evaluate(async ({ clipboard }) => {
    const text = await clipboard.readText();
    // Electron before 41 answers HTML by a function that newer types no longer know.
    const readHtml: unknown = Reflect.get(clipboard, 'readHTML');
    if (typeof readHtml === 'function') {
      return { text, html: String(Reflect.apply(readHtml, clipboard, [])) };
    }
    const parts = (await clipboard.read()).filter((part) => part.types.includes('text/html'));
    const blobs = await Promise.all(parts.map((part) => part.getType('text/html')));
    const pages = await Promise.all(blobs.map((blob) => blob.text()));
    return { text, html: pages.join('') };
  });
}
