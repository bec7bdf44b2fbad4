import type {
  PortfolioDesign,
  PortfolioPurpose,
  PortfolioSection,
  ProgramDepth,
} from '../../shared/model/portfolio';
import type { ProgramSums } from '../../shared/numbers/count-programs';
import type { ExportFormat } from '../../shared/portfolio/export-formats';
import type { ReviewPlace } from '../../shared/portfolio/portfolio-review';
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

export const PURPOSE_WORDS: Readonly<Record<PortfolioPurpose, { name: string; lead: string }>> = {
  'yearly-review': {
    name: 'Yearly review',
    lead: 'The year in numbers, its highlights, and a card for each program.',
  },
  'job-application': {
    name: 'Job application',
    lead: 'A few pages: your statement, highlights, and strengths with their evidence.',
  },
  award: {
    name: 'Award or grant',
    lead: 'What was done, for whom, and what people said.',
  },
  promotion: {
    name: 'Promotion',
    lead: 'Strengths, results and learning over all of your years.',
  },
  keepsake: {
    name: 'Keepsake',
    lead: 'Photos, quotes and every program in full, for yourself.',
  },
};

export const DESIGN_WORDS: Readonly<Record<PortfolioDesign, string>> = {
  plain: 'Plain',
  warm: 'Warm',
  formal: 'Formal',
};

export const DEPTH_WORDS: Readonly<Record<ProgramDepth, string>> = {
  line: 'A line',
  card: 'A card',
  page: 'In full',
};

export const RANGE_WORDS: Readonly<Record<RangeName, string>> = {
  'this-year': 'This year',
  'last-year': 'Last year',
  all: 'All of it',
  own: 'Other dates',
};

export const PAPER_WORDS = { letter: 'Letter', a4: 'A4' } as const;

export const FORMAT_WORDS: Readonly<Record<ExportFormat, string>> = {
  pdf: 'PDF',
  summary: 'One-page summary (PDF)',
  html: 'Web page, one file',
  'html-folder': 'Web page, a folder with photos',
  'markdown-folder': 'Markdown, a folder with photos',
  docx: 'Word file',
  'json-resume': 'JSON Resume of what you shared',
};

const PLACE_WORDS: Readonly<Record<ReviewPlace, string>> = {
  title: 'in the title',
  'what-we-did': 'in what was done',
  answer: 'in an answer',
  quote: 'in a quote',
  photo: 'in the words of a photo',
  statement: 'in the statement',
  cover: 'on the cover',
  share: 'in what was shared',
  proposal: 'in a proposal',
  series: 'in the name of its series',
  details: 'in its books, songs, materials or credits',
};

export const portfoliosWords = {
  title: 'Portfolio',
  lead: 'What you did, as a document that you can hand to someone.',
  start: 'Start one for',
  yours: 'Your portfolios',
  untitled: 'Portfolio without a name',
  nameOf: (purpose: string, year: string) => `${purpose} ${year}`,
  about: (purpose: string, changed: string) => `${purpose}. Changed ${changed}.`,
  copy: (name: string) => `Copy “${name}”`,
  copyOf: (name: string) => `Copy of ${name}`,
  update: (name: string) => `Bring “${name}” up to date`,
  updated: (name: string) => `“${name}” is about this year now.`,
  remove: (name: string) => `Remove “${name}”`,
  removed: (name: string) => `“${name}” is in the trash.`,
  undo: 'Undo',
  trash: 'Trash',
  inTrash: (count: number) => `${String(count)} in it`,
  putBack: (name: string) => `Put “${name}” back`,
  putBackShort: 'Put back',
  goneTitle: 'This portfolio is not here any more',
} as const;

export const portfolioWords = {
  back: 'All portfolios',
  emptyTitle: 'A portfolio is made of what you log',
  emptyLead:
    'Log a program or two first. They come in here by themselves, with your reflections, and you choose what stays.',

  form: 'What goes in',
  name: 'Name in your list',
  purpose: 'What it is for',
  purposeChanged: 'Parts and design follow the new purpose.',
  documentTitle: 'Title',
  documentTitleHint: '“A year of small doors”, or plainly “Portfolio 2026”.',
  subtitle: 'Subtitle',
  range: 'Which time',
  from: 'From',
  to: 'To',
  upToDate: 'Bring it up to date',
  upToDateLead: 'This time is over. What you wrote and chose stays.',

  which: 'Which programs',
  search: 'Only those with these words',
  starredOnly: 'Only those with a star',
  series: 'Only these series',
  seriesAdd: 'Add a series',
  depthOf: (title: string) => `How much of “${title}”`,
  asTheRest: 'As set',
  depth: 'How much of each program',

  parts: 'Parts and their order',
  partsLead: 'Drag a part, or use the arrows. What is empty leaves itself out.',
  moveUp: (part: string) => `Move “${part}” up`,
  moveDown: (part: string) => `Move “${part}” down`,
  drag: (part: string) => `Drag “${part}”`,
  takeOut: (part: string) => `Take “${part}” out`,
  addPart: 'Add a part',
  partsIn: (count: number) => `${String(count)} in it`,

  statement: 'Statement',
  statementLabel: 'Your statement',
  statementHint: 'Drafted from your look-backs. Change it as you like; it is yours.',
  statementNewer: 'Your log says more now than when this was drafted.',
  takeDraft: 'Use the new draft',
  keepMine: 'Keep mine',
  draftTaken: 'The new draft is in.',

  look: 'How it looks',
  design: 'Design',
  cover: 'With a cover',
  photos: 'With photos',
  withEmail: (email: string) => `With ${email} beside your name`,
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
  nonePicked: 'No program is like this. Take out a word, the star or a series.',

  review: 'Before it leaves',
  reviewClear: 'Nothing to look at.',
  reviewCount: (count: number) =>
    count === 1 ? '1 thing to look at' : `${String(count)} to look at`,
  lookFirst: (count: number) =>
    count === 1 ? '1 thing to look at first' : `${String(count)} things to look at first`,
  reviewLead:
    'Names, quotes and photos of the whole document. A fix changes the document, not your log.',
  reading: 'Reading the document…',
  names: 'Names and words',
  quotes: 'Quotes',
  photosLeftOut: 'Photos',
  place: (title: string, place: ReviewPlace) =>
    title === '' ? PLACE_WORDS[place] : `“${title}”, ${PLACE_WORDS[place]}`,
  putInstead: (words: string) => `Say “${words}” here`,
  putEverywhere: (words: string, count: number) => `Say “${words}” in all ${String(count)} places`,
  leave: 'Leave it',
  quoteIn: 'In the document',
  quoteOf: (title: string) => `At “${title}”`,
  noConsent: (title: string) => `A photo of “${title}” stays out until you say why it may be seen.`,
  noAltText: (title: string) => `A photo of “${title}” has no words for who can’t see it.`,
  toProgram: 'To the program',
  more: (count: number) => `and ${count.toLocaleString('en-US')} more`,
  undoFixes: (count: number) =>
    count === 1 ? 'Take back 1 fix' : `Take back ${String(count)} fixes`,

  preview: 'The document',
  previewHint: 'This is the PDF itself, as it will be saved.',
  layingOut: 'Laying out the document…',
  pages: (pages: number) => (pages === 1 ? '1 page' : `${pages.toLocaleString('en-US')} pages`),
  page: (page: number, pages: number) =>
    `Page ${page.toLocaleString('en-US')} of ${pages.toLocaleString('en-US')}`,
  previewFailed: 'The preview could not be made.',
  pageFailed: 'This page could not be drawn here. It will be in the file.',

  save: 'Save as PDF',
  saveAs: 'Save as something else',
  cancel: 'Stop',
  steps: {
    gathering: 'Gathering your programs…',
    photos: 'Making photos ready for print…',
    'laying-out': 'Laying out the document…',
    writing: 'Writing the file…',
  },
  saved: (fileName: string, pages: number) =>
    pages === 0
      ? `Saved “${fileName}”.`
      : `Saved “${fileName}”, ${pages === 1 ? '1 page' : `${pages.toLocaleString('en-US')} pages`}.`,
  showInFolder: 'Show it',

  warningsTitle: (count: number) =>
    count === 1
      ? 'One character has no letterform, so □ stands in its place.'
      : `${String(count)} characters have no letterform, so □ stands in their place.`,
  inProgram: (title: string) => `In “${title}”:`,
  onCover: (characters: string) => `On the cover or beside the programs: ${characters}`,
  moreWarnings: (count: number) => `and ${String(count)} more`,
  codePoint: (hex: string) => `U+${hex}`,
} as const;
