import {
  ExternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Block, Inline } from '../../../shared/portfolio/markdown-blocks';
import { markParagraph, markRun } from './docx-language';
import { DOCX_BULLETS, DOCX_NUMBERS, DOCX_STYLES } from './docx-styles';

/** How a stretch of text looks, gathered on the way down. */
interface Look {
  bold?: boolean;
  italics?: boolean;
  strike?: boolean;
  style?: string;
  /** Where it is another than the document's. */
  lang?: string | undefined;
}

/** Her Markdown, as blocks, becomes Word's paragraphs, lists and tables: every look is a style. */
export function walkBlocks(
  blocks: readonly Block[],
  startList: () => number,
): (Paragraph | Table)[] {
  return blocks.flatMap((block) => walkBlock(block, { depth: 0, style: undefined, startList }));
}

interface Place {
  /** Lists inside lists. */
  depth: number;
  style: string | undefined;
  /** Each numbered list counts for itself, from one. */
  startList: () => number;
}

function walkBlock(block: Block, place: Place): (Paragraph | Table)[] {
  switch (block.as) {
    case 'paragraph':
      return [paragraph(block, place.style)];
    // A heading of hers stands below those of the document.
    case 'heading':
      return [paragraph(block, DOCX_STYLES.ownHeading)];
    case 'quote':
      return block.of.flatMap((one) => walkBlock(one, { ...place, style: DOCX_STYLES.quote }));
    case 'code':
      return block.text
        .split('\n')
        .map((line) => new Paragraph({ style: DOCX_STYLES.code, children: [new TextRun(line)] }));
    case 'rule':
      return [new Paragraph({ thematicBreak: true })];
    case 'list':
      return walkList(block, place);
    case 'table':
      return [table(block.head, block.rows)];
  }
}

function walkList(
  { start, items }: { start: number | null; items: Block[][] },
  place: Place,
): (Paragraph | Table)[] {
  const instance = start === null ? 0 : place.startList();
  const reference = start === null ? DOCX_BULLETS : DOCX_NUMBERS;
  return items.flatMap((item) =>
    item.flatMap((block, at) => {
      if (at === 0 && block.as === 'paragraph') {
        const numbering = {
          reference,
          level: place.depth,
          ...(start === null ? {} : { instance }),
        };
        return [
          new Paragraph({
            style: DOCX_STYLES.list,
            numbering,
            ...markParagraph(block.lang),
            children: walkSpans(block.of, { lang: block.lang }),
          }),
        ];
      }
      return walkBlock(block, {
        ...place,
        depth: block.as === 'list' ? place.depth + 1 : place.depth,
        style: DOCX_STYLES.list,
      });
    }),
  );
}

function paragraph(
  { of, lang }: Extract<Block, { as: 'paragraph' | 'heading' }>,
  style: string | undefined,
): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    ...markParagraph(lang),
    children: walkSpans(of, { lang }),
  });
}

function walkSpans(spans: readonly Inline[], look: Look): ParagraphChild[] {
  return spans.flatMap((span): ParagraphChild[] => {
    const { lang, ...shown } = look;
    const run = { ...shown, ...markRun(lang) };
    if (typeof span === 'string') return [new TextRun({ ...run, text: span })];
    switch (span.as) {
      case 'strong':
        return walkSpans(span.of, { ...look, bold: true });
      case 'em':
        return walkSpans(span.of, { ...look, italics: true });
      case 'del':
        return walkSpans(span.of, { ...look, strike: true });
      case 'code':
        return [new TextRun({ ...run, text: span.text, font: 'Courier New' })];
      case 'break':
        return [new TextRun({ ...run, break: 1 })];
      case 'link':
        return [
          new ExternalHyperlink({
            link: span.href,
            children: walkSpans(span.of, { ...look, style: 'Hyperlink' }),
          }),
        ];
    }
  });
}

function table(head: readonly Inline[][], rows: readonly Inline[][][]): Table {
  const cell = (spans: readonly Inline[], look: Look) =>
    new TableCell({ children: [new Paragraph({ children: walkSpans(spans, look) })] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((one) => cell(one, { bold: true })) }),
      ...rows.map((row) => new TableRow({ children: row.map((one) => cell(one, {})) })),
    ],
  });
}
