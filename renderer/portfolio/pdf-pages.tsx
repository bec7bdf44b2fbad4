import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { portfolioWords } from '../words/portfolio';
import { PdfPage } from './pdf-page';
import styles from './pdf-pages.module.css';
import { usePdf } from './use-pdf';

const GAP = 16;

/** All pages under each other; only those in sight are drawn. */
export function PdfPages({ pdf }: { pdf: Uint8Array }) {
  const opened = usePdf(pdf);
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const height = Math.round(width * (opened?.ratio ?? 1.294));

  // The compiler can't memoise what the virtualiser answers; nothing here relies on that.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: width === 0 ? 0 : (opened?.document.numPages ?? 0),
    getScrollElement: () => scroller.current,
    estimateSize: () => height + GAP,
    overscan: 1,
  });
  useEffect(() => {
    virtual.measure();
  }, [virtual, height]);

  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      tabIndex={0}
      role="group"
      aria-label={portfolioWords.preview}
    >
      <div className={styles['pages']} style={{ height: virtual.getTotalSize() }}>
        {opened === null
          ? null
          : virtual.getVirtualItems().map((item) => (
              <div
                key={item.key}
                className={styles['place']}
                style={{ transform: `translateY(${String(item.start)}px)`, height }}
              >
                <PdfPage document={opened.document} number={item.index + 1} width={width} />
              </div>
            ))}
      </div>
    </div>
  );
}

/** The width that pages have, in CSS pixels; it follows the window. */
function useWidth(scroller: { readonly current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(Math.max(0, Math.min(element.clientWidth - 32, 860)));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);
  return width;
}
