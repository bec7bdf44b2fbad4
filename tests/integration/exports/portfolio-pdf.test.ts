import { bookOf } from '../../../shared/programs/name-book';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioLayout } from '../../../electron/exports/layout-portfolio';
import { layOut, startLayout } from './layout-for-tests';
import { readPdf } from './read-pdf';
import {
  manyPrograms,
  SAMPLE_SETTINGS,
  sampleMaterial,
  samplePortfolio,
  sampleProgram,
  sampleReflection,
  sampleShare,
} from './sample-log';

let layout: PortfolioLayout;

beforeAll(async () => {
  layout = await startLayout();
});

const STORYTIME = {
  program: sampleProgram({
    id: 'storytime',
    title: 'Wiggle Worms: babies and grown-ups',
    heldOn: '2025-01-14',
    kind: 'storytime',
    ages: ['0-5'],
    attendance: { children: 14, teens: null, adults: 11, total: 25 },
    branch: 'Main Library',
    whatWeDid: 'We sang the hello song **twice**.\n\n- warm rice\n- two mirrors',
    books: [bookOf('Global Babies by the Global Fund for Children')],
    ideaFrom: 'Dana at the Eastside branch',
  }),
  reflection: sampleReflection('storytime', [
    ['What did a family say or do?', 'A father asked whether the rice could stay out.'],
  ]),
};

const UNCOUNTED = {
  program: sampleProgram({ id: 'chess', title: 'Open chess tables', heldOn: '2025-11-08' }),
  reflection: null,
};

const SHARE = sampleShare({
  id: 'share',
  programIds: ['storytime'],
  link: 'https://www.example.org/blog/rice/',
  cameBack: 'Two branches have tried it.',
});

/** The last line of a page above its foot. */
function readLastLine(page: string): string {
  const lines = page.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => !line.startsWith('A year of small doors')).at(-1) ?? '';
}

describe('a portfolio read back with poppler', () => {
  it('is a tagged PDF/UA-1 with title, author and language, and all of its fonts inside', async () => {
    const { pdf } = layOut(layout, sampleMaterial({ programs: [STORYTIME], shares: [SHARE] }));
    const read = await readPdf(pdf);
    expect(read.info['Tagged']).toBe('yes');
    expect(read.info['Title']).toBe(
      'A year of small doors: Storytimes, clubs and class visits, with what we learned',
    );
    expect(read.info['Author']).toBe('Marisol Vega-Nguyễn');
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.metadata).toContain('<rdf:li>en-US</rdf:li>');
    expect(read.fonts.length).toBeGreaterThan(3);
    expect(read.fonts.filter((font) => !font.isEmbedded)).toEqual([]);
  });

  it('has the paper of the settings', async () => {
    const letter = layOut(layout, sampleMaterial({ programs: [STORYTIME] }));
    const a4 = layOut(
      layout,
      sampleMaterial({ programs: [STORYTIME], settings: { ...SAMPLE_SETTINGS, paper: 'a4' } }),
    );
    expect((await readPdf(letter.pdf)).info['Page size']).toBe('612 x 792 pts (letter)');
    expect((await readPdf(a4.pdf)).info['Page size']).toContain('(A4)');
  });

  it('has cover, contents, numbers, entries and shares in this order, in her words', async () => {
    const { pdf } = layOut(
      layout,
      sampleMaterial({ programs: [UNCOUNTED, STORYTIME], shares: [SHARE] }),
    );
    const { text } = await readPdf(pdf);
    const words = text.replace(/\s+/g, ' ');
    const order = [
      'Storytimes, clubs and class visits',
      'Youth services librarian',
      'Contents',
      'Numbers at a glance',
      'people came not counted in 1 program',
      'Wiggle Worms: babies and grown-ups',
      'January 14, 2025',
      'Storytime · Ages 0–5 · Main Library',
      'We sang the hello song twice.',
      'Book Global Babies by the Global Fund for Children',
      'Idea from Dana at the Eastside branch',
      'What did a family say or do?',
      'A father asked whether the rice could stay out.',
      'Open chess tables',
      'November 8, 2025',
      'What was shared',
      'June 1, 2025',
      'What came back Two branches have tried it.',
    ].map((part) => words.lastIndexOf(part));
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('has bookmarks for chapters and programs, and the link of a share', async () => {
    const { pdf } = layOut(
      layout,
      sampleMaterial({ programs: [STORYTIME, UNCOUNTED], shares: [SHARE] }),
    );
    const read = await readPdf(pdf);
    for (const title of ['Numbers at a glance', 'Programs', STORYTIME.program.title]) {
      expect(read.bookmarks).toMatch(new RegExp(`<item page="\\d+">${title}</item>`));
    }
    expect(read.links).toEqual(['https://www.example.org/blog/rice/']);
  });

  it('gives page numbers in the contents that are the pages of the entries', async () => {
    const { pdf } = layOut(layout, sampleMaterial({ programs: manyPrograms(30) }));
    const { bookmarks, text } = await readPdf(pdf);
    const page = /<item page="(\d+)">Program number 30<\/item>/.exec(bookmarks)?.[1];
    expect(page).toBeDefined();
    expect(text.replace(/\s+/g, ' ')).toMatch(new RegExp(`Program number 30 ${page ?? ''} `));
  });

  it('gives the same bytes for the same material', () => {
    const material = sampleMaterial({ programs: manyPrograms(5) });
    const [first, second] = [layOut(layout, material), layOut(layout, material)];
    expect(Buffer.from(first.pdf).equals(Buffer.from(second.pdf))).toBe(true);
  });

  it('says so where nothing is in the range', async () => {
    const portfolio = samplePortfolio({ from: '1999-01-01', to: '1999-12-31' });
    const { pdf, pages } = layOut(layout, sampleMaterial({ portfolio, programs: [STORYTIME] }));
    const read = await readPdf(pdf);
    expect(pages).toBe(2);
    expect(read.text).toContain('No programs were chosen for this range.');
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('stands without a title, a name or any section', async () => {
    const portfolio = samplePortfolio({ title: '', subtitle: '', sections: [] });
    const profile = { name: '', role: '', library: '', email: '', bio: '' };
    const { pdf } = layOut(
      layout,
      sampleMaterial({ portfolio, settings: { ...SAMPLE_SETTINGS, profile } }),
    );
    expect((await readPdf(pdf)).info['Title']).toBe('Portfolio');
  });

  it('takes a thousand programs', async () => {
    const { pdf, pages } = layOut(layout, sampleMaterial({ programs: manyPrograms(1000) }));
    const read = await readPdf(pdf);
    expect(pages).toBeGreaterThan(100);
    expect(read.info['Pages']).toBe(String(pages));
    expect(read.bookmarks.match(/<item page="\d+">Program number \d+<\/item>/g)).toHaveLength(1000);
    expect(read.text).toContain('December 2025');
    // No title, line of facts or question is left alone at the foot of a page.
    const lastLines = read.text.split('\f').map((page) => readLastLine(page));
    expect(lastLines.filter((line) => /\?$|^Program number|Main Library/.test(line))).toEqual([]);
  });
});
