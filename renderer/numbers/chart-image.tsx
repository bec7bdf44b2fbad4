import { renderToStaticMarkup } from 'react-dom/server';
import { AnyChart } from '../../shared/numbers/any-chart';
import { IMAGE_LOOK } from '../../shared/numbers/chart-look';
import type { ChartSpec } from '../../shared/numbers/chart-spec';
import { api } from '../api';
import { tellError } from '../state/describe-error';
import { tell } from '../state/notices';
import { numbersWords as words } from '../words/numbers';
import { paintSvg } from './paint-svg';

/** The chart is drawn as small as in a report, and painted four times as large. */
const WIDTH = 480;
const SCALE = 4;
const EDGE = 20;
const SANS = "'Source Sans 3 Variable', sans-serif";
const SERIF = "'Source Serif 4 Variable', serif";

/** A picture of a chart by itself: its title, the time that it is of, and what it leaves out. */
async function drawImage(chart: ChartSpec, of: string): Promise<Blob> {
  const markup = renderToStaticMarkup(
    <AnyChart
      drawing={chart.drawing}
      width={WIDTH}
      description={chart.summary}
      look={IMAGE_LOOK}
    />,
  );
  const svg = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  const chartHeight = Number(svg.getAttribute('height'));
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to draw on.');

  context.font = `400 9px ${SANS}`;
  const noteLines = wrap(context, chart.note, WIDTH);
  const top = 46;
  const height = EDGE + top + chartHeight + noteLines.length * 12 + (noteLines.length > 0 ? 8 : 0);
  canvas.width = (WIDTH + 2 * EDGE) * SCALE;
  canvas.height = (height + EDGE) * SCALE;
  // A canvas that gets a size forgets everything else.
  context.scale(SCALE, SCALE);
  context.fillStyle = IMAGE_LOOK.paper ?? '#ffffff';
  context.fillRect(0, 0, WIDTH + 2 * EDGE, height + EDGE);
  context.translate(EDGE, EDGE);
  context.fillStyle = IMAGE_LOOK.ink;
  context.font = `600 15px ${SERIF}`;
  context.fillText(chart.title, 0, 13);
  context.fillStyle = IMAGE_LOOK.inkSoft;
  context.font = `400 10px ${SANS}`;
  context.fillText(of, 0, 29, WIDTH);
  context.save();
  context.translate(0, top);
  paintSvg(context, svg);
  context.restore();
  context.fillStyle = IMAGE_LOOK.inkSoft;
  context.font = `400 9px ${SANS}`;
  context.textAlign = 'left';
  noteLines.forEach((line, index) => {
    context.fillText(line, 0, top + chartHeight + 16 + index * 12);
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The canvas gave no picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}

function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || context.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Onto the clipboard, as a picture that can be pasted into a letter or a slide. */
export async function copyChart(chart: ChartSpec, of: string): Promise<void> {
  try {
    const png = await drawImage(chart, of);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch {
    tell({ tone: 'problem', text: words.imageFailed });
    return;
  }
  tell({ text: words.imageCopied });
}

/** Into a file, where she says. */
export async function saveChart(chart: ChartSpec, of: string): Promise<void> {
  const png = new Uint8Array(await (await drawImage(chart, of)).arrayBuffer());
  const saved = await api.numbers.saveImage({ suggestedName: `${chart.title}, ${of}`, png });
  if (!saved.ok) tellError(saved.error);
  else {
    tell({
      text: words.saved(saved.value.fileName),
      action: { label: words.show, run: () => void api.numbers.showSaved({}) },
    });
  }
}
