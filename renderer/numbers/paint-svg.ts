/** Paints a drawing on a canvas: rectangles, lines and text, as our charts are made of. */
export function paintSvg(context: CanvasRenderingContext2D, svg: Element): void {
  paint(context, svg, {});
}

/** What an element hands down to those inside it. */
type Handed = Readonly<Partial<Record<(typeof HANDED)[number], string>>>;

const HANDED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

function paint(context: CanvasRenderingContext2D, element: Element, above: Handed): void {
  const own = HANDED.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  const style: Handed = { ...above, ...Object.fromEntries(own) };
  if (element.tagName === 'rect') paintRect(context, element, style);
  if (element.tagName === 'line') paintLine(context, element, style);
  if (element.tagName === 'text') paintText(context, element, style);
  for (const child of element.children) paint(context, child, style);
}

const numberOf = (element: Element, name: string): number =>
  Number(element.getAttribute(name) ?? '0');

function paintRect(context: CanvasRenderingContext2D, element: Element, style: Handed): void {
  const [x, y, width, height] = [
    numberOf(element, 'x'),
    numberOf(element, 'y'),
    numberOf(element, 'width'),
    numberOf(element, 'height'),
  ];
  context.beginPath();
  context.roundRect(x, y, width, height, numberOf(element, 'rx'));
  const fill = style.fill ?? '#000000';
  if (fill !== 'none') {
    context.globalAlpha = Number(style['fill-opacity'] ?? '1');
    context.fillStyle = fill;
    context.fill();
    context.globalAlpha = 1;
  }
  stroke(context, style);
}

function paintLine(context: CanvasRenderingContext2D, element: Element, style: Handed): void {
  context.beginPath();
  context.moveTo(numberOf(element, 'x1'), numberOf(element, 'y1'));
  context.lineTo(numberOf(element, 'x2'), numberOf(element, 'y2'));
  stroke(context, style);
}

function stroke(context: CanvasRenderingContext2D, style: Handed): void {
  const width = Number(style['stroke-width'] ?? '1');
  if (style.stroke === undefined || style.stroke === 'none' || width === 0) return;
  context.strokeStyle = style.stroke;
  context.lineWidth = width;
  context.setLineDash((style['stroke-dasharray'] ?? '').split(/[ ,]+/).filter(Boolean).map(Number));
  context.stroke();
  context.setLineDash([]);
}

const ANCHORS = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(context: CanvasRenderingContext2D, element: Element, style: Handed): void {
  const anchor = style['text-anchor'];
  context.font = `${style['font-weight'] ?? '400'} ${style['font-size'] ?? '10'}px ${style['font-family'] ?? 'sans-serif'}`;
  context.textAlign = anchor === 'middle' || anchor === 'end' ? ANCHORS[anchor] : ANCHORS.start;
  context.fillStyle = style.fill ?? '#000000';
  context.fillText(element.textContent, numberOf(element, 'x'), numberOf(element, 'y'));
}
