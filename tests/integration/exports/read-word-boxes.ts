import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Points, from the upper left corner of its page. */
export interface WordBox {
  page: number;
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where each word stands on its page, as poppler finds it. */
export async function readWordBoxes(pdf: Uint8Array): Promise<WordBox[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'worth-sharing-boxes-'));
  try {
    const file = path.join(folder, 'portfolio.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdftotext', ['-bbox', file, '-'], { maxBuffer: 200_000_000 });
    return stdout.split('<page ').flatMap((printed, page) =>
      Array.from(
        printed.matchAll(
          /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
        ),
        ([, left, top, right, bottom, text = '']) => ({
          page,
          text,
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Words that leave the page or come nearer to its edge than a printer can print. */
export function findOutside(
  boxes: readonly WordBox[],
  page: { width: number; height: number },
): string[] {
  const margin = 24;
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < margin ||
        top < margin ||
        right > page.width - margin ||
        bottom > page.height - margin,
    )
    .map(({ page: number, text }) => `${String(number)}: ${text}`);
}

/** Words that stand on one another: more than a third of the smaller one is covered. */
export function findOverlaps(boxes: readonly WordBox[]): string[] {
  const bodies = boxes.map(withoutRoom);
  return bodies.flatMap((box, index) =>
    bodies
      .slice(index + 1)
      .filter((other) => other.page === box.page && covers(box, other))
      .map((other) => `${String(box.page)}: ${box.text} on ${other.text}`),
  );
}

/** Poppler's box has all of the room that the font asks for; letters without ascenders fill its middle. */
function withoutRoom(box: WordBox): WordBox {
  const height = box.bottom - box.top;
  return { ...box, top: box.top + height * 0.35, bottom: box.bottom - height * 0.3 };
}

function covers(one: WordBox, other: WordBox): boolean {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (width <= 0 || height <= 0) return false;
  const area = (box: WordBox): number => (box.right - box.left) * (box.bottom - box.top);
  return width * height > Math.min(area(one), area(other)) / 3;
}
