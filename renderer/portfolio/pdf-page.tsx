import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { portfolioWords } from '../words/portfolio';
import { drawPage } from './draw-page';
import styles from './pdf-pages.module.css';

/** One page of the PDF as a picture, with its words for those who don't see it. */
export function PdfPage({
  document,
  number,
  width,
}: {
  document: PDFDocumentProxy;
  number: number;
  /** CSS pixels. */
  width: number;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return undefined;
    const drawing = drawPage(document, number, target, width * window.devicePixelRatio);
    void drawing.words.then((drawn) => {
      if (drawn !== null) setWords(drawn);
    });
    return drawing.stop;
  }, [document, number, width]);
  return (
    <>
      <canvas
        ref={canvas}
        className={styles['page']}
        style={{ width, height: '100%' }}
        role="img"
        aria-label={portfolioWords.page(number, document.numPages)}
      />
      <p className={styles['words']}>{words}</p>
    </>
  );
}
