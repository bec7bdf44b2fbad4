import { Document, HeadingLevel, Packer, Paragraph, TextRun, type Table } from 'docx';
import type { PageDocument, PagePart } from '../../../shared/documents/page-document';
import { markdownToBlocks } from '../../../shared/portfolio/markdown-blocks';
import { DOCX_BULLETS, DOCX_LISTS, DOCX_LOOK, DOCX_NUMBERS, DOCX_STYLES } from './docx-styles';
import { walkBlocks } from './walk-blocks';
import { writePicture, type DocxPicture } from './write-picture';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

const BOLD = { bold: true } as const;

/** In twentieths of a point. */
const PAPERS = {
  letter: { width: 12_240, height: 15_840 },
  a4: { width: 11_906, height: 16_838 },
} as const;

/** What XML 1.0 can't hold: one such character and no word processor opens the file. */
const FORBIDDEN = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]' +
    '|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);

/**
 * A Word file of any document: title, headings and lists are styles, so that an outline can be made
 * of it. `pictures` stand after its words.
 */
export async function writeDocx(
  document: PageDocument,
  pictures: readonly DocxPicture[] = [],
): Promise<Uint8Array> {
  const clean = cleanTexts(document);
  let lists = 0;
  const startList = (): number => ++lists;
  // Without a name the library would write "Un-named".
  const creator = clean.author === '' ? 'Worth Sharing' : clean.author;
  const file = new Document({
    title: clean.title,
    creator,
    lastModifiedBy: creator,
    styles: DOCX_LOOK,
    numbering: DOCX_LISTS,
    features: { updateFields: false },
    sections: [
      {
        properties: {
          page: {
            size: PAPERS[clean.paper],
            margin: { top: 1_300, bottom: 1_300, left: 1_440, right: 1_440 },
          },
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(clean.title)] }),
          ...(clean.subtitle === ''
            ? []
            : [new Paragraph({ style: 'Subtitle', children: [new TextRun(clean.subtitle)] })]),
          ...clean.parts.flatMap((part) => writePart(part, startList)),
          ...pictures.flatMap((picture) =>
            writePicture({
              ...picture,
              alt: cleanText(picture.alt),
              caption: cleanText(picture.caption),
            }),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function writePart(part: PagePart, startList: () => number): (Paragraph | Table)[] {
  switch (part.as) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[part.level], children: [new TextRun(part.text)] })];
    case 'markdown':
      return walkBlocks(markdownToBlocks(part.text), startList);
    case 'plain':
      return part.text
        .split(/\n{2,}/u)
        .map((lines) => new Paragraph({ children: brokenLines(lines) }));
    case 'note':
      return [new Paragraph({ style: DOCX_STYLES.note, children: brokenLines(part.text) })];
    case 'lines': {
      const reference = part.isNumbered ? DOCX_NUMBERS : DOCX_BULLETS;
      const instance = startList();
      return part.lines.map(
        (line) =>
          new Paragraph({
            style: DOCX_STYLES.list,
            numbering: { reference, level: 0, instance },
            children: brokenLines(line),
          }),
      );
    }
    case 'facts':
      return part.rows.map(
        ({ label, text }) =>
          new Paragraph({
            children: [new TextRun({ ...BOLD, text: `${label}: ` }), ...brokenLines(text)],
          }),
      );
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function brokenLines(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...(at === 0 ? {} : { break: 1 }) }));
}

function cleanText(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(FORBIDDEN, '');
}

function cleanTexts(document: PageDocument): PageDocument {
  const clean = cleanText;
  return {
    ...document,
    title: clean(document.title),
    subtitle: clean(document.subtitle),
    author: clean(document.author),
    parts: document.parts.map((part): PagePart => {
      switch (part.as) {
        case 'lines':
          return { ...part, lines: part.lines.map(clean) };
        case 'facts':
          return {
            ...part,
            rows: part.rows.map(({ label, text }) => ({ label: clean(label), text: clean(text) })),
          };
        case 'page-break':
          return part;
        default:
          return { ...part, text: clean(part.text) };
      }
    }),
  };
}
