import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
  ExternalHyperlink,
  type Table,
} from 'docx';
import { flowPortfolio, type FlowPart } from '../../shared/portfolio/flow-portfolio';
import { changeTexts } from '../../shared/portfolio/document-texts';
import type { PortfolioDocument, PortfolioPhoto } from '../../shared/portfolio/portfolio-document';
import { DOCX_BULLETS, DOCX_LISTS, DOCX_LOOK, DOCX_STYLES } from './docx/docx-styles';
import { lineIn } from './docx/docx-language';
import { writeListTable } from './docx/list-table';
import { walkBlocks } from './docx/walk-blocks';
import { PICTURE_ROOM, writePicture } from './docx/write-picture';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** In twentieths of a point. */
const PAPERS = {
  letter: { width: 12_240, height: 15_840 },
  a4: { width: 11_906, height: 16_838 },
} as const;

/** Pixels of 1/96 inch: at programs that are told in short. */
const SMALL_PHOTO_ROOM = { width: 280, height: 190 } as const;

/** What XML 1.0 can't hold: one such character and no word processor opens the file. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The portfolio for a word processor: headings are styles, so that a list of contents can be made. */
export async function writePortfolioDocx(
  raw: PortfolioDocument,
  readPhoto: (photoId: string) => Buffer | null,
): Promise<Uint8Array> {
  const document = changeTexts(raw, (text) => text.replace(FORBIDDEN, ''));
  let lists = 0;
  const tongueOf = (text: string): string | undefined => raw.tongues[text];
  const context: FlowContext = { startList: () => ++lists, readPhoto, tongueOf };
  const { cover } = document;
  const lines = [cover.range, cover.name, cover.role, cover.library, cover.email].filter(
    (line) => line !== '',
  );
  const creator = document.author === '' ? 'Worth Sharing' : document.author;
  const file = new Document({
    title: document.title,
    creator,
    lastModifiedBy: creator,
    styles: DOCX_LOOK,
    numbering: DOCX_LISTS,
    features: { updateFields: false },
    sections: [
      {
        properties: {
          page: {
            size: PAPERS[document.paper],
            margin: { top: 1_300, bottom: 1_300, left: 1_440, right: 1_440 },
          },
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            ...lineIn(tongueOf(cover.title), cover.title),
          }),
          ...(cover.subtitle === ''
            ? []
            : [styled('Subtitle', cover.subtitle, tongueOf(cover.subtitle))]),
          ...lines.map((line) => styled(DOCX_STYLES.note, line)),
          ...flowPortfolio(document).flatMap((part, at, flow) =>
            writePart(part, context, { before: flow[at - 1], after: flow[at + 1] }),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

interface FlowContext {
  startList: () => number;
  readPhoto: (photoId: string) => Buffer | null;
  /** The language of a line that is in another than the document. */
  tongueOf: (text: string) => string | undefined;
}

function writePart(
  part: FlowPart,
  context: FlowContext,
  { before, after }: { before: FlowPart | undefined; after: FlowPart | undefined },
): (Paragraph | Table)[] {
  switch (part.as) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[part.level],
          ...lineIn(context.tongueOf(part.text), part.text),
        }),
      ];
    case 'note': {
      // Facts under a heading stay with what they are about; a line that is all there is stands alone.
      const keepNext = before?.as === 'heading' && after !== undefined && after.as !== 'heading';
      return [
        new Paragraph({ style: DOCX_STYLES.note, keepNext, ...lineIn(undefined, part.text) }),
      ];
    }
    case 'blocks':
      return walkBlocks(part.blocks, context.startList);
    case 'question':
      return [styled(DOCX_STYLES.ownHeading, part.text)];
    case 'quote':
      return [
        ...walkBlocks([{ as: 'quote', of: part.blocks }], context.startList),
        ...(part.source === '' ? [] : [styled(DOCX_STYLES.note, `— ${part.source}`)]),
      ];
    case 'lines':
      return [
        ...(part.label === '' ? [] : [styled(DOCX_STYLES.ownHeading, part.label)]),
        ...part.lines.map((line) => bullet(line, context.tongueOf(line))),
      ];
    case 'link':
      return [
        new Paragraph({
          children: [
            new ExternalHyperlink({
              link: part.href,
              children: [new TextRun({ text: part.text, style: 'Hyperlink' })],
            }),
          ],
        }),
      ];
    case 'photos':
      return part.photos.flatMap((photo) =>
        writePhoto(photo, context, part.isSmall ? SMALL_PHOTO_ROOM : PICTURE_ROOM),
      );
    case 'figures':
      return part.figures.map(({ figure, label, note }) =>
        bullet(`${figure} ${label}${note === '' ? '' : ` (${note})`}`),
      );
    case 'chart':
      return [styled(DOCX_STYLES.note, part.chart.description)];
    case 'table':
      return [writeListTable(part, context.tongueOf)];
  }
}

function styled(style: string, text: string, language?: string): Paragraph {
  return new Paragraph({ style, ...lineIn(language, text) });
}

function bullet(line: string, language?: string): Paragraph {
  const numbering = { reference: DOCX_BULLETS, level: 0 };
  return new Paragraph({ style: DOCX_STYLES.list, numbering, ...lineIn(language, line) });
}

function writePhoto(
  { photoId, width, height, alt, caption }: PortfolioPhoto,
  { readPhoto, tongueOf }: FlowContext,
  room: { width: number; height: number },
): Paragraph[] {
  const jpeg = readPhoto(photoId);
  if (jpeg === null) return [];
  return writePicture({ photoId, jpeg, width, height, alt, caption }, room, tongueOf(caption));
}
