import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Draws a page beside the screen and swaps it in when it is whole, so that the page in sight never
 * blinks while she types. `words` answers the text of the page, or `null` when it was stopped.
 */
export function drawPage(
  document: PDFDocumentProxy,
  number: number,
  target: HTMLCanvasElement,
  pixelWidth: number,
): { words: Promise<string | null>; stop: () => void } {
  let isStopped = false;
  let task: RenderTask | null = null;

  const draw = async (): Promise<string | null> => {
    const page = await document.getPage(number);
    const scale = pixelWidth / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const canvas = window.document.createElement('canvas');
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    if (isStopped) return null;
    task = page.render({ canvas, viewport });
    await task.promise;
    const { items } = await page.getTextContent();
    target.width = canvas.width;
    target.height = canvas.height;
    target.getContext('2d')?.drawImage(canvas, 0, 0);
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    return words.replace(/\s+/g, ' ').trim();
  };

  return {
    // A page that was stopped, or whose document is gone, has nothing to tell.
    words: draw().catch(() => null),
    stop: () => {
      isStopped = true;
      task?.cancel();
    },
  };
}
