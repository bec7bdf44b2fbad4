import { markdownToBlocks, type Block, type Inline } from '../portfolio/markdown-blocks';
import { splitCharacters } from '../portfolio/missing-glyphs';

/**
 * A stretch of an answer, short enough that a card can end after it. Stretches of one paragraph are
 * set as one again where they stand on the same card.
 */
export interface CardLine {
  /** A bullet or a number; empty in a paragraph. */
  marker: string;
  /** How deep in lists and quotes; 0 is the margin. */
  indent: number;
  /** Begins a paragraph; otherwise it goes on with the line before. */
  isStart: boolean;
  of: Inline[];
}

/** Characters after which a card may end: best where a sentence does. */
const STRETCH = 80;
const LONGEST_STRETCH = 320;
const SENTENCE_END = /(?:[.!?…]["'”’)]*\s*|[。！？])$/u;
/** Bold or a link of more than this is set plainly, so that it can be parted. */
const WHOLE = 400;

/** Her answer as lines of a card: lists and quotes are indented, tables are lines. */
export function markdownToCardLines(text: string): CardLine[] {
  return markdownToBlocks(text).flatMap((block) => readBlock(block, 0, ''));
}

function readBlock(block: Block, indent: number, marker: string): CardLine[] {
  switch (block.as) {
    case 'paragraph':
      return line(block.of, indent, marker);
    case 'heading':
      return line([{ as: 'strong', of: block.of }], indent, marker);
    case 'code':
      return line([{ as: 'code', text: block.text }], indent, marker);
    case 'rule':
      return [];
    case 'quote':
      return readBlocks(block.of, indent + 1, marker);
    case 'table':
      return [block.head, ...block.rows].flatMap((row) =>
        line(
          row.flatMap((cell, index) => (index === 0 ? cell : [' · ', ...cell])),
          indent,
          '',
        ),
      );
    case 'list':
      return block.items.flatMap((item, index) =>
        readBlocks(
          item,
          indent + 1,
          block.start === null ? '•' : `${String(block.start + index)}.`,
        ),
      );
  }
}

/** Only the first line of an item has its bullet. */
function readBlocks(blocks: readonly Block[], indent: number, marker: string): CardLine[] {
  return blocks.flatMap((block, index) => readBlock(block, indent, index === 0 ? marker : ''));
}

function line(spans: readonly Inline[], indent: number, marker: string): CardLine[] {
  return cutSpans(spans).map((of, index) => ({
    marker: index === 0 ? marker : '',
    indent,
    isStart: index === 0,
    of,
  }));
}

function cutSpans(spans: readonly Inline[]): Inline[][] {
  const stretches: Inline[][] = [];
  let current: Inline[] = [];
  let length = 0;
  for (const span of spans.flatMap(cutSpan)) {
    current.push(span);
    length += plainOf(span).length;
    const isWhole = length >= STRETCH && SENTENCE_END.test(plainOf(span));
    if (!isWhole && length < LONGEST_STRETCH) continue;
    stretches.push(current);
    current = [];
    length = 0;
  }
  return current.length === 0 ? stretches : [...stretches, current];
}

/** Texts are cut behind a space; a run without any is cut between characters. */
function cutSpan(span: Inline): Inline[] {
  const plain = plainOf(span);
  if (typeof span !== 'string' && plain.length <= WHOLE) return [span];
  const pieces: string[] = [];
  let piece = '';
  for (const word of plain.split(/(?<=\s)/u)) {
    for (const run of word.length <= STRETCH ? [word] : splitCharacters(word)) {
      piece += run;
      if (piece.length < STRETCH && !SENTENCE_END.test(piece)) continue;
      pieces.push(piece);
      piece = '';
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function plainOf(span: Inline): string {
  if (typeof span === 'string') return span;
  if (span.as === 'code') return span.text;
  if (span.as === 'break') return '\n';
  return span.of.map(plainOf).join('');
}
