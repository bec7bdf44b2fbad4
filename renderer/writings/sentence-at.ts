const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, pre';

/** The sentence under a point of the preview. */
export function sentenceAt(x: number, y: number): string | null {
  // Its successor, caretPositionFromPoint, came with Chromium 128; the development runtime is older.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const caret = document.caretRangeFromPoint(x, y);
  const block = caret?.startContainer.parentElement?.closest(BLOCKS);
  if (caret === null || !block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(caret.startContainer, caret.startOffset);
  const text = block.textContent;
  const found = sentences
    .segment(text)
    .containing(Math.min(before.toString().length, text.length - 1));
  const sentence = found?.segment.trim() ?? '';
  return sentence === '' ? null : sentence;
}
