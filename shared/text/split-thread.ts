import { countBytes, countGraphemes, splitGraphemes } from './count';
import { BREAK_KINDS, findBreaks, findWholeSpans, type BreakKind } from './thread-breaks';

export interface ThreadLimits {
  /** At most this many graphemes in a part, and at most this many bytes of UTF-8. */
  graphemes: number;
  bytes: number;
  /** Adds " 2/5" to each part of a thread of more than one; counted in the limits. */
  isNumbered?: boolean;
}

export interface ThreadPart {
  text: string;
  /** What `text` counts, the number included. */
  graphemes: number;
  bytes: number;
  /** True only where a single link, mention, hashtag or grapheme is longer than a whole part. */
  isOverLimit: boolean;
  /** Where the cut after this part lies; `manual` is a line `---`. */
  breakAfter: BreakKind | 'manual' | 'end';
}

type BarePart = Pick<ThreadPart, 'text' | 'breakAfter'>;

const MANUAL_BREAK = /^[^\S\n]*-{3,}[^\S\n]*$/mu;

/**
 * Cuts a text into posts: at the last paragraph end that fits, else the last line end, sentence end
 * or space, else between two graphemes; never inside a link, a mention, a hashtag or an emoji. Only
 * white space at the cuts and the `---` lines are left out.
 */
export function splitThread(text: string, limits: ThreadLimits): ThreadPart[] {
  const sections = text.replaceAll('\r\n', '\n').split(MANUAL_BREAK);
  if (limits.isNumbered !== true) return splitSections(sections, limits, 0).map(measure);
  // The number's width depends on how many parts there are, which depends on its width.
  for (let digits = 1; ; digits += 1) {
    const parts = splitSections(sections, limits, 2 + 2 * digits);
    if (parts.length < 10 ** digits) return number(parts).map(measure);
  }

  function measure(part: BarePart): ThreadPart {
    const graphemes = countGraphemes(part.text);
    const bytes = countBytes(part.text);
    const isOverLimit = graphemes > limits.graphemes || bytes > limits.bytes;
    return { ...part, graphemes, bytes, isOverLimit };
  }
}

function number(parts: BarePart[]): BarePart[] {
  if (parts.length < 2) return parts;
  const total = String(parts.length);
  return parts.map((part, index) => ({
    ...part,
    text: `${part.text} ${String(index + 1)}/${total}`,
  }));
}

function splitSections(sections: string[], limits: ThreadLimits, reserved: number): BarePart[] {
  const room = { graphemes: limits.graphemes - reserved, bytes: limits.bytes - reserved };
  const parts = sections
    .map((section) => section.trim())
    .filter((section) => section !== '')
    .flatMap((section) => splitSection(section, room));
  const last = parts.at(-1);
  if (last) last.breakAfter = 'end';
  return parts;
}

/** All parts of a section but the last end at a cut; the last one ends where she put a `---`. */
function splitSection(section: string, room: ThreadLimits): BarePart[] {
  const breaks = findBreaks(section);
  const graphemes = placeGraphemes(section);
  const parts: BarePart[] = [];
  let first = 0;
  while (first < graphemes.length) {
    const cut = findCut(graphemes, first, breaks, room, section.length);
    const start = graphemes[first]?.start ?? 0;
    parts.push({ text: section.slice(start, cut.offset), breakAfter: cut.kind });
    first = cut.next;
  }
  return parts;
}

interface PlacedGrapheme {
  start: number;
  end: number;
  bytes: number;
  isSpace: boolean;
  /** False within a link, a mention or a hashtag, and before its last grapheme ends. */
  canCutAfter: boolean;
}

function placeGraphemes(section: string): PlacedGrapheme[] {
  const whole = findWholeSpans(section);
  let span = 0;
  let offset = 0;
  return splitGraphemes(section).map((grapheme) => {
    const start = offset;
    offset += grapheme.length;
    while ((whole[span]?.[1] ?? Infinity) <= offset - 1) span += 1;
    const [from, to] = whole[span] ?? [Infinity, Infinity];
    const canCutAfter = offset <= from || offset >= to;
    const isSpace = grapheme.trim() === '';
    return { start, end: offset, bytes: countBytes(grapheme), isSpace, canCutAfter };
  });
}

interface Cut {
  /** Where the text of the part ends. */
  offset: number;
  kind: BreakKind | 'manual';
  /** The grapheme that the next part starts with. */
  next: number;
}

function findCut(
  graphemes: PlacedGrapheme[],
  first: number,
  breaks: Map<number, BreakKind>,
  room: ThreadLimits,
  sectionEnd: number,
): Cut {
  const best = new Map<BreakKind, { offset: number; index: number }>();
  let size = 0;
  let bytes = 0;
  for (let index = first; index < graphemes.length; index += 1) {
    const grapheme = graphemes[index];
    if (!grapheme) break;
    size += 1;
    bytes += grapheme.bytes;
    const fits = size <= room.graphemes && bytes <= room.bytes;
    if (!fits && best.size > 0) {
      const kind = BREAK_KINDS.find((candidate) => best.has(candidate)) ?? 'grapheme';
      const place = best.get(kind);
      if (place) return { ...place, kind, next: skipSpace(graphemes, place.index + 1) };
    }
    const kind = breaks.get(grapheme.end) ?? (grapheme.canCutAfter ? 'grapheme' : undefined);
    if (kind !== undefined && !grapheme.isSpace) best.set(kind, { offset: grapheme.end, index });
  }
  return { offset: sectionEnd, kind: 'manual', next: graphemes.length };

  function skipSpace(placed: PlacedGrapheme[], from: number): number {
    let index = from;
    while (placed[index]?.isSpace === true) index += 1;
    return index;
  }
}
