import { useCallback, useRef, useState } from 'react';

/** Drawn smaller than shown, so that its type is as large as the text around it. */
const SMALLER = 1.45;
const NARROWEST = 420;

/** How wide a chart is to be drawn in the space that it has. */
export function useChartWidth() {
  const [width, setWidth] = useState(480);
  const observer = useRef<ResizeObserver | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (element === null) return;
    observer.current = new ResizeObserver(([entry]) => {
      const space = entry?.contentRect.width ?? 0;
      if (space > 0) setWidth(Math.max(NARROWEST, Math.round(space / SMALLER)));
    });
    observer.current.observe(element);
  }, []);
  return { width, measure };
}
