import type { Block } from './markdown-blocks';

/**
 * What the template lays out: plain JSON, nothing left to decide but where it stands on a page.
 * Texts are her words or the document's own; none of it is ever source of the typesetter.
 */
export interface PortfolioDocument {
  /** BCP 47, of what she writes. */
  language: string;
  paper: 'letter' | 'a4';
  /** Of the PDF, where she gave none to the portfolio. */
  title: string;
  author: string;
  cover: PortfolioCover;
  contents: { title: string; depth: number };
  numbers: PortfolioNumbers | null;
  chapters: PortfolioChapter[];
  shares: PortfolioShares | null;
  /** Said in place of chapters where nothing is in the range. */
  emptyNote: string | null;
}

export interface PortfolioCover {
  title: string;
  subtitle: string;
  range: string;
  name: string;
  role: string;
  library: string;
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

export interface PortfolioNumbers {
  title: string;
  /** A figure and what it counts; `note` says what it leaves out. */
  figures: { figure: string; label: string; note: string }[];
  charts: PortfolioChart[];
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

export interface PortfolioChapter {
  title: string;
  months: PortfolioMonth[];
}

/** The entries of a month; `title` is `null` where a chapter is short enough to go without months. */
export interface PortfolioMonth {
  title: string | null;
  entries: PortfolioEntry[];
}

export interface PortfolioEntry {
  programId: string;
  title: string;
  heldOn: string;
  facts: string[];
  whatWeDid: Block[];
  lists: { label: string; lines: string[] }[];
  answers: { question: string; answer: Block[] }[];
}

export interface PortfolioShares {
  title: string;
  entries: {
    title: string;
    sharedOn: string;
    where: string;
    /** `null` where there is none that may be a link. */
    link: { text: string; href: string } | null;
    cameBackLabel: string;
    cameBack: Block[];
  }[];
}
