import { countBytes, countGraphemes, splitGraphemes } from './count';
import { countWithUrls, findUrls } from './count-urls';
import { BREAK_KINDS, findBreaks, findWholeSpans, type BreakKind } from './thread-breaks';

export interface ThreadLimits {
  /** At most this many graphemes in a part, and at most this many bytes of UTF-8. */
  graphemes: number;
  bytes: number;
  /** How many characters each web address counts, however long it is; absent: as it is written. */
  urlCountsAs?: number;
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
  /** Where the part stands in the text, its number left out: `[start, end)`. */
  start: number;
  end: number;
  /** Where the cut after this part lies; `manual` is a line `---`. */
  breakAfter: BreakKind | 'manual' | 'end';
}

type BarePart = Pick<ThreadPart, 'text' | 'breakAfter' | 'start' | 'end'>;

const MANUAL_BREAK = /^[^\S\n]*-{3,}[^\S\n]*$/gmu;

/**
 * Cuts a text into posts: at the last paragraph end that fits, else the last line end, sentence end
 * or space, else between two graphemes; never inside a link, a mention, a hashtag or an emoji. Only
 * white space at the cuts and the `---` lines are left out.
 */
export function splitThread(raw: string, limits: ThreadLimits): ThreadPart[] {
  const text = raw.replaceAll('\r\n', '\n');
  const sections = placeSections(text);
  if (limits.isNumbered !== true) return splitSections(sections, limits, 0).map(measure);
  // The number's width depends on how many parts there are, which depends on its width.
  for (let digits = 1; ; digits += 1) {
    const parts = splitSections(sections, limits, 2 + 2 * digits);
    if (parts.length < 10 ** digits) return number(parts).map(measure);
  }

  function measure(part: BarePart): ThreadPart {
    const graphemes =
      limits.urlCountsAs === undefined
        ? countGraphemes(part.text)
        : countWithUrls(part.text, limits.urlCountsAs);
    const bytes = countBytes(part.text);
    const isOverLimit = graphemes > limits.graphemes || bytes > limits.bytes;
    return { ...part, graphemes, bytes, isOverLimit };
  }
}

interface PlacedSection {
  text: string;
  /** Where it starts in the whole text. */
  start: number;
}

/** What stands between the `---` lines, without the white space round it. */
function placeSections(text: string): PlacedSection[] {
  const breaks = Array.from(text.matchAll(MANUAL_BREAK), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const starts = [0, ...breaks.map(({ to }) => to)];
  const ends = [...breaks.map(({ from }) => from), text.length];
  return starts.flatMap((from, index) => {
    const section = text.slice(from, ends[index]);
    const bare = section.trim();
    if (bare === '') return [];
    return [{ text: bare, start: from + section.length - section.trimStart().length }];
  });
}

function number(parts: BarePart[]): BarePart[] {
  if (parts.length < 2) return parts;
  const total = String(parts.length);
  return parts.map((part, index) => ({
    ...part,
    text: `${part.text} ${String(index + 1)}/${total}`,
  }));
}

function splitSections(
  sections: readonly PlacedSection[],
  limits: ThreadLimits,
  reserved: number,
): BarePart[] {
  const room = {
    ...limits,
    graphemes: limits.graphemes - reserved,
    bytes: limits.bytes - reserved,
  };
  const parts = sections.flatMap((section) => splitSection(section, room));
  const last = parts.at(-1);
  if (last) last.breakAfter = 'end';
  return parts;
}

/** All parts of a section but the last end at a cut; the last one ends where she put a `---`. */
function splitSection(placed: PlacedSection, room: ThreadLimits): BarePart[] {
  const section = placed.text;
  const breaks = findBreaks(section);
  const graphemes = placeGraphemes(section, room.urlCountsAs);
  const parts: BarePart[] = [];
  let first = 0;
  while (first < graphemes.length) {
    const cut = findCut(graphemes, first, breaks, room, section.length);
    const start = graphemes[first]?.start ?? 0;
    parts.push({
      text: section.slice(start, cut.offset),
      breakAfter: cut.kind,
      start: placed.start + start,
      end: placed.start + cut.offset,
    });
    first = cut.next;
  }
  return parts;
}

interface PlacedGrapheme {
  start: number;
  end: number;
  bytes: number;
  /** What it adds to the count: 1, but for those of a link that counts as a whole. */
  size: number;
  isSpace: boolean;
  /** False within a link, a mention or a hashtag, and before its last grapheme ends. */
  canCutAfter: boolean;
}

function placeGraphemes(section: string, urlCountsAs: number | undefined): PlacedGrapheme[] {
  const whole = findWholeSpans(section);
  const urls = urlCountsAs === undefined ? [] : findUrls(section);
  let url = 0;
  let span = 0;
  let offset = 0;
  return splitGraphemes(section).map((grapheme) => {
    const start = offset;
    offset += grapheme.length;
    while ((whole[span]?.[1] ?? Infinity) <= offset - 1) span += 1;
    const [from, to] = whole[span] ?? [Infinity, Infinity];
    const canCutAfter = offset <= from || offset >= to;
    const isSpace = grapheme.trim() === '';
    while ((urls[url]?.[1] ?? Infinity) <= start) url += 1;
    const [urlStart] = urls[url] ?? [Infinity];
    // A link counts all at once, at its first letter.
    const size = start === urlStart ? (urlCountsAs ?? 1) : start > urlStart ? 0 : 1;
    return { start, end: offset, bytes: countBytes(grapheme), size, isSpace, canCutAfter };
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
    size += grapheme.size;
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
