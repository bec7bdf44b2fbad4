/** Selects a stretch of a text area and brings it into sight. */
export function showInArea(area: HTMLTextAreaElement, start: number, end: number): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const place = placeInMirror(area, start) ?? area;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}

/** The mirror has the same text at the same places, so its range tells where the line is. */
function placeInMirror(
  area: HTMLTextAreaElement,
  start: number,
): { scrollIntoView: (options: ScrollIntoViewOptions) => void } | null {
  const mirror = area.previousElementSibling;
  const text = mirror?.firstChild;
  if (!(text instanceof Text)) return null;
  const range = document.createRange();
  range.setStart(text, Math.min(start, text.length));
  const line = range.getBoundingClientRect();
  const scroller = findScroller(area);
  if (scroller === null) return null;
  return {
    scrollIntoView: ({ behavior }) => {
      const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2;
      scroller.scrollBy({
        top: line.top - middle,
        ...(behavior === undefined ? {} : { behavior }),
      });
    },
  };
}

function findScroller(element: HTMLElement): HTMLElement | null {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return null;
}

/** Puts text in the place of a stretch as if she had typed it, so that undo takes it back. */
export function replaceInArea(
  area: HTMLTextAreaElement,
  { start, end, text }: { start: number; end: number; text: string },
): void {
  showInArea(area, start, end);
  // Deprecated, and still the only way in that keeps the undo of the text area whole.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}
