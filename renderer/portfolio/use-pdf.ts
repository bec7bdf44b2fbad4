import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf';

export interface OpenedPdf {
  document: PDFDocumentProxy;
  /** Height of a page for a width of 1. */
  ratio: number;
}

/** The document of some bytes. The one before stays until the next is open, then its memory is freed. */
export function usePdf(pdf: Uint8Array): OpenedPdf | null {
  const [opened, setOpened] = useState<OpenedPdf | null>(null);
  useEffect(() => {
    let isLeft = false;
    const opening = openPdf(pdf);
    const show = async (): Promise<void> => {
      const document = await (await opening).promise;
      const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
      if (!isLeft) setOpened({ document, ratio: height / width });
    };
    void show();
    return () => {
      isLeft = true;
      // Pages that still draw it are asked to stop by then.
      setTimeout(() => void opening.then((task) => task.destroy()), 1_000);
    };
  }, [pdf]);
  return opened;
}
