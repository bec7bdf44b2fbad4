import { AlignmentType, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';

export const DOCX_BULLETS = 'bullets';
export const DOCX_NUMBERS = 'numbers';

/** Styles that she can change in one place of her word processor, and all of their kind follow. */
export const DOCX_STYLES = {
  quote: 'Quote',
  code: 'Code',
  list: 'ListParagraph',
  note: 'Note',
  ownHeading: 'OwnHeading',
} as const;

const INK = '26211C';
const SOFT = '5D544A';
const ACCENT = '245A4B';
/** Every system with a word processor has them, or one that is as wide. */
const SERIF = 'Georgia';
const SANS = 'Calibri';

const heading = (size: number, before: number) => ({
  run: { font: SANS, size, bold: true, color: ACCENT },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

/** Sizes in half points, spacing in twentieths of a point. */
export const DOCX_LOOK: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: SERIF, size: 22, color: INK },
      paragraph: { spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: SANS, size: 40, bold: true, color: INK },
      paragraph: { spacing: { after: 80 } },
    },
    heading1: heading(30, 320),
    heading2: heading(25, 260),
    heading3: heading(22, 200),
    hyperlink: { run: { color: ACCENT, underline: {} } },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { font: SANS, size: 26, color: SOFT },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: DOCX_STYLES.note,
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: SANS, size: 18, color: SOFT },
    },
    {
      id: DOCX_STYLES.quote,
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: { indent: { left: 480 } },
    },
    {
      id: DOCX_STYLES.code,
      name: 'Code',
      basedOn: 'Normal',
      run: { font: 'Courier New', size: 20 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: DOCX_STYLES.ownHeading,
      name: 'Own heading',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 160 } },
    },
  ],
};

const DEPTHS = [0, 1, 2, 3, 4, 5] as const;
const indent = (level: number) => ({
  paragraph: { indent: { left: 480 * (level + 1), hanging: 260 } },
});

export const DOCX_LISTS: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: DOCX_BULLETS,
      levels: DEPTHS.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: level % 2 === 0 ? '•' : '–',
        alignment: AlignmentType.LEFT,
        style: indent(level),
      })),
    },
    {
      reference: DOCX_NUMBERS,
      levels: DEPTHS.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${String(level + 1)}.`,
        alignment: AlignmentType.LEFT,
        style: indent(level),
      })),
    },
  ],
};
