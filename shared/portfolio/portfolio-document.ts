import type { PortfolioDesign, ProgramDepth } from '../model/portfolio';
import type { Block } from './markdown-blocks';

/**
 * What is laid out, as PDF, page for the web, Markdown or Word: plain JSON, nothing left to decide
 * but where it stands on a page. Texts are her words or the document's own; none of it is ever
 * source of the typesetter.
 */
export interface PortfolioDocument {
  /** BCP 47, of what she writes. */
  language: string;
  paper: 'letter' | 'a4';
  design: PortfolioDesign;
  /** Of the PDF, where she gave none to the portfolio. */
  title: string;
  author: string;
  cover: PortfolioCover;
  contents: { title: string; depth: number };
  parts: PortfolioPart[];
  /** Lines in another language than the document, such as titles: text to BCP 47 tag. */
  tongues: Record<string, string>;
  /** Said in place of parts where nothing is in the range. */
  emptyNote: string | null;
}

export interface PortfolioCover {
  /** Without a cover the same words head the first page. */
  isShown: boolean;
  title: string;
  subtitle: string;
  range: string;
  name: string;
  role: string;
  library: string;
  /** Empty where she does not want it there. */
  email: string;
  /** The shelf on the cover: a book a program, by its size. Decoration, made of her log. */
  spines: Spine[];
}

export interface Spine {
  /** 0 to 1. */
  width: number;
  /** 0 to 1. */
  height: number;
  /** Which of the template's shades. */
  shade: number;
}

/** A part of the document under a heading of its own. */
export type PortfolioPart =
  | StatementPart
  | NumbersPart
  | HighlightsPart
  | StrengthsPart
  | SeriesPart
  | ChapterPart
  | SharesPart
  | ProposalsPart
  | QuotesPart
  | LearningPart
  | ListPart;

interface PartBase {
  title: string;
  /** A sentence under the title; empty where the part needs none. */
  lead: string;
}

export interface StatementPart extends PartBase {
  kind: 'statement';
  blocks: Block[];
  signature: string[];
}

export interface NumbersPart extends PartBase {
  kind: 'numbers';
  /** A figure and what it counts; `note` says what it leaves out. */
  figures: PortfolioFigure[];
  charts: PortfolioChart[];
}

export interface PortfolioFigure {
  figure: string;
  label: string;
  note: string;
}

interface ChartBase {
  title: string;
  /** All of it in words. */
  description: string;
}

export type PortfolioChart =
  | (ChartBase & {
      shape: 'columns';
      values: { name: string; label: string; subLabel: string; value: number }[];
    })
  | (ChartBase & { shape: 'bars'; values: { label: string; value: number }[] });

export interface HighlightsPart extends PartBase {
  kind: 'highlights';
  entries: PortfolioHighlight[];
}

export interface PortfolioHighlight {
  programId: string;
  title: string;
  heldOn: string;
  facts: string[];
  photos: PortfolioPhoto[];
  words: Block[];
  /** What somebody said, in the place of a pull quote; `null` where nobody's words are there. */
  quote: Block[] | null;
}

/** A photo that may leave: its file is found by its hash. */
export interface PortfolioPhoto {
  photoId: string;
  /** Pixels, upright: the ratio of the picture. */
  width: number;
  height: number;
  /** Never empty. */
  alt: string;
  /** May be empty. */
  caption: string;
}

export interface StrengthsPart extends PartBase {
  kind: 'strengths';
  groups: { title: string; strengths: PortfolioStrength[] }[];
}

export interface PortfolioStrength {
  title: string;
  /** Each with the programs that bear it out counted. */
  claims: string[];
  /** A sentence of hers, with the program that it is from. */
  proof: { words: Block[]; programId: string; source: string } | null;
}

export interface SeriesPart extends PartBase {
  kind: 'series';
  series: { title: string; facts: string[]; chart: PortfolioChart | null; words: Block[] }[];
}

export interface ChapterPart extends PartBase {
  kind: 'chapter';
  /** Whether its months, and its programs, stand in the contents. */
  isListed: boolean;
  months: PortfolioMonth[];
}

/** The entries of a month; `title` is `null` where a chapter is short enough to go without months. */
export interface PortfolioMonth {
  title: string | null;
  entries: PortfolioEntry[];
}

export interface PortfolioEntry {
  programId: string;
  depth: ProgramDepth;
  /** It is among the highlights, so that here it is only a line with the way there. */
  isHighlight: boolean;
  title: string;
  heldOn: string;
  facts: string[];
  photos: PortfolioPhoto[];
  whatWeDid: Block[];
  lists: { label: string; lines: string[] }[];
  answers: { question: string; answer: Block[] }[];
}

export interface SharesPart extends PartBase {
  kind: 'shares';
  groups: { title: string | null; entries: PortfolioShare[] }[];
}

export interface PortfolioShare {
  title: string;
  sharedOn: string;
  where: string;
  /** `null` where there is none that may be a link. */
  link: { text: string; href: string } | null;
  cameBackLabel: string;
  cameBack: Block[];
}

export interface ProposalsPart extends PartBase {
  kind: 'proposals';
  entries: { title: string; writtenOn: string; where: string; words: Block[] }[];
}

export interface QuotesPart extends PartBase {
  kind: 'quotes';
  quotes: { words: Block[]; programId: string; source: string }[];
}

export interface LearningPart extends PartBase {
  kind: 'learning';
  changes: {
    title: string;
    wrote: { label: string; words: Block[] };
    followed: { label: string; words: Block[] } | null;
  }[];
}

export interface ListPart extends PartBase {
  kind: 'list';
  head: [string, string, string];
  rows: { programId: string; heldOn: string; title: string; came: string }[];
}
