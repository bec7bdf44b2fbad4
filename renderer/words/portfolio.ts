import type { PortfolioSection } from '../../shared/model/portfolio';
import type { ProgramSums } from '../../shared/numbers/count-programs';
import { countWords } from './programs';

export type RangeName = 'this-year' | 'last-year' | 'all' | 'own';

export const SECTION_WORDS: Readonly<Record<PortfolioSection, string>> = {
  statement: 'Statement',
  numbers: 'Numbers at a glance',
  highlights: 'Highlights',
  strengths: 'Strengths, with evidence',
  series: 'Series over time',
  programs: 'Programs',
  shares: 'What was shared',
  proposals: 'Proposals',
  quotes: 'What people said',
  learning: 'What was learned',
  list: 'List of all programs',
};

export const RANGE_WORDS: Readonly<Record<RangeName, string>> = {
  'this-year': 'This year',
  'last-year': 'Last year',
  all: 'All of it',
  own: 'Other dates',
};

export const PAPER_WORDS = { letter: 'Letter', a4: 'A4' } as const;

export const portfolioWords = {
  title: 'Portfolio',
  lead: 'What you did, as a document that you can hand to someone.',

  emptyTitle: 'A portfolio is made of what you log',
  emptyLead:
    'Log a program or two first. They come in here by themselves, with your reflections, and you choose what stays.',

  form: 'What goes in',
  documentTitle: 'Title',
  documentTitleHint: '“A year of small doors”, or plainly “Portfolio 2026”.',
  subtitle: 'Subtitle',
  range: 'Which time',
  from: 'From',
  to: 'To',
  sections: 'Parts',
  paper: 'Paper',
  signedAs: (name: string) => `On the cover: ${name}.`,
  unsigned: 'Your name and your library are not on the cover yet.',
  toSettings: 'Change this in Settings',

  programs: 'Programs',
  chosen: (chosen: number, inRange: number) =>
    chosen === inRange
      ? `${countWords.programs(chosen)} in this time, all of them in.`
      : `${chosen.toLocaleString('en-US')} of ${countWords.programs(inRange)} in.`,
  /** Nothing where nobody was ever counted: blank is not zero. */
  people: (sums: ProgramSums) => {
    if (sums.notCounted === sums.programs) return '';
    const came = `${countWords.people(sums.heads)} came`;
    if (sums.notCounted === 0) return `${came}.`;
    return `${came}; not counted in ${countWords.programs(sums.notCounted)}.`;
  },
  takeAll: 'Take all',
  takeNone: 'Take none',
  noneInRange: 'No programs in this time. Choose other dates, and they come in by themselves.',

  preview: 'The document',
  previewHint: 'This is the PDF itself, as it will be saved.',
  layingOut: 'Laying out the document…',
  pages: (pages: number) => (pages === 1 ? '1 page' : `${pages.toLocaleString('en-US')} pages`),
  page: (page: number, pages: number) =>
    `Page ${page.toLocaleString('en-US')} of ${pages.toLocaleString('en-US')}`,
  previewFailed: 'The preview could not be made.',
  pageFailed: 'This page could not be drawn here. It will be in the file.',

  save: 'Save as PDF',
  cancel: 'Stop',
  steps: {
    gathering: 'Gathering your programs…',
    photos: 'Making photos ready for print…',
    'laying-out': 'Laying out the document…',
    writing: 'Writing the file…',
  },
  saved: (fileName: string, pages: number) =>
    `Saved “${fileName}”, ${pages === 1 ? '1 page' : `${pages.toLocaleString('en-US')} pages`}.`,
  showInFolder: 'Show it',

  warningsTitle: (count: number) =>
    count === 1
      ? 'One character has no letterform, so □ stands in its place.'
      : `${String(count)} characters have no letterform, so □ stands in their place.`,
  warningIn: (character: string, title: string) => `${character} in “${title}”`,
  inProgram: (title: string) => `In “${title}”:`,
  onCover: (characters: string) => `On the cover or beside the programs: ${characters}`,
  moreWarnings: (count: number) => `and ${String(count)} more`,
  codePoint: (hex: string) => `U+${hex}`,
} as const;
