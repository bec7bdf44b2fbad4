import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Put beside the window's script by the build; pdf.js reads the file there, off this thread. */
const WORKER = 'pdf-worker.js';

/**
 * Opens a PDF that is in memory. Nothing is fetched and nothing is evaluated. The reader itself is
 * only set up when there is a document to show.
 */
export async function openPdf(pdf: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  GlobalWorkerOptions.workerSrc = WORKER;
  return getDocument({
    // A copy: the worker takes what it is given.
    data: pdf.slice(),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    stopAtErrors: false,
  });
}
