import { beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioLayout } from '../../../electron/exports/layout-portfolio';
import { PORTFOLIO_DESIGNS, PORTFOLIO_SECTIONS } from '../../../shared/model/portfolio';
import { layOut, startLayout } from './layout-for-tests';
import { readPdf } from './read-pdf';
import { readTags } from './read-tags';
import {
  manyPrograms,
  SAMPLE_SETTINGS,
  sampleMaterial,
  samplePortfolio,
  sampleProgram,
  sampleShare,
} from './sample-log';

let layout: PortfolioLayout;

beforeAll(async () => {
  layout = await startLayout();
});

/** Every part has something to say: a series, words said, changes, shares. */
const PROGRAMS = manyPrograms(14).map(({ program, reflection }, index) => ({
  program: {
    ...program,
    series: index % 2 === 0 ? 'Small doors' : '',
    isStarred: index === 3,
    evidence: { ...program.evidence, quotes: index === 4 ? ['She asked for the blue one.'] : [] },
  },
  reflection:
    reflection === null
      ? null
      : {
          ...reflection,
          answers: reflection.answers.map((answer, place) => ({
            ...answer,
            promptId: place === 0 ? 'how-you-knew' : 'next-time',
          })),
        },
}));

const SHARES = [
  sampleShare({ id: 's', link: 'https://www.example.org/rice/', cameBack: 'Two have tried it.' }),
  sampleShare({ id: 't', venueId: 'conference-proposal', title: 'A talk about doors' }),
];

const TITLES = {
  statement: 'Statement',
  numbers: 'Numbers at a glance',
  highlights: 'Highlights',
  strengths: 'Strengths, with their evidence',
  series: 'Series over time',
  programs: 'Programs',
  shares: 'What was shared',
  quotes: 'What people said',
  learning: 'What was learned, and what changed',
  list: 'All programs',
} as const;

describe.each(PORTFOLIO_DESIGNS)('the %s design', (design) => {
  const whole = samplePortfolio({
    design,
    sections: [...PORTFOLIO_SECTIONS],
    statement: { text: 'I keep small doors open.', draft: '' },
  });
  const material = sampleMaterial({ portfolio: whole, programs: PROGRAMS, shares: SHARES });

  it('has every part in its order, in text, bookmarks and contents; fonts inside, tags, links', async () => {
    const { pdf, warnings } = layOut(layout, material);
    const read = await readPdf(pdf);
    expect(warnings).toEqual([]);
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.info['Tagged']).toBe('yes');
    expect(read.info['Page size']).toBe('612 x 792 pts (letter)');
    expect(read.fonts.filter((font) => !font.isEmbedded)).toEqual([]);
    const words = read.text.replace(/\s+/g, ' ');
    const shown = PORTFOLIO_SECTIONS.flatMap((section) =>
      section === 'proposals' ? [] : [TITLES[section]],
    );
    const pages = shown.map((title) =>
      Number(new RegExp(`<item page="(\\d+)">${title}</item>`).exec(read.bookmarks)?.[1]),
    );
    expect([...pages].sort((a, b) => a - b)).toEqual(pages);
    for (const [index, title] of shown.entries()) {
      expect(words).toContain(`${title} ${String(pages[index])}`);
    }
    expect(read.links).toContain('https://www.example.org/rice/');
  });

  it('has headings without gaps, table headers, and words for charts and pictures', async () => {
    const { roles, alts } = await readTags(layOut(layout, material).pdf);
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'TOC', 'Table', 'TH', 'TD']));
    const levels = roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role.slice(1)));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
    expect(alts.some((alt) => alt.startsWith('Sessions by month: '))).toBe(true);
    expect(alts.filter((alt) => alt.trim() === '')).toEqual([]);
  });

  it('has A4 too, stands without a cover, and says so where nothing is in the range', async () => {
    const settings = { ...SAMPLE_SETTINGS, paper: 'a4' as const };
    const bare = { ...whole, hasCover: false, from: '1999-01-01', to: '1999-12-31' };
    const empty = { ...bare, statement: { text: '', draft: '' } };
    const read = await readPdf(
      layOut(layout, { ...material, settings, portfolio: empty, shares: [] }).pdf,
    );
    expect(read.info['Page size']).toContain('(A4)');
    expect(read.text).toContain('A year of small doors');
    expect(read.text).toContain('No programs were chosen for this range.');
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('has her address where she wants it, as a link, and nowhere else', async () => {
    const shown = layOut(layout, { ...material, portfolio: { ...whole, hasEmail: true } });
    expect((await readPdf(shown.pdf)).links).toContain('mailto:marisol@example.org');
    const { pdf } = layOut(layout, material);
    expect(Buffer.from(pdf).includes('marisol@example.org')).toBe(false);
    expect((await readPdf(pdf)).text).not.toContain('marisol@example.org');
  });

  it('takes one program, very long titles, and text full of syntax in every part', async () => {
    const wild = '#let x = 1; $y$ *a* _b_ `c` <d> @e \\ // [f](g) "h" ~ &amp; = - + /';
    const program = sampleProgram({
      id: 'wild',
      title: `${wild} ${'long words in a title '.repeat(10)}`.slice(0, 300),
      series: wild,
      whatWeDid: `${wild}\n\n| a | b |\n|---|---|\n| ${'x'.repeat(80)} | 2 |`,
      isStarred: true,
      evidence: { stayedAfter: 3, askedAboutIt: null, borrowed: 2, quotes: [wild] },
      runningOrder: [{ what: wild, comment: wild }],
    });
    const portfolio = {
      ...whole,
      title: wild,
      subtitle: wild,
      statement: { text: wild, draft: '' },
    };
    for (const depth of ['line', 'card', 'page'] as const) {
      const one = [{ program, reflection: null }];
      const { pdf, warnings } = layOut(layout, {
        ...material,
        portfolio: { ...portfolio, depth },
        programs: one,
      });
      expect(warnings).toEqual([]);
      expect((await readPdf(pdf)).text.replace(/\s+/g, ' ')).toContain('#let x = 1; $y$');
    }
  });

  it('takes a thousand programs as cards', async () => {
    const portfolio = { ...whole, depth: 'card' as const };
    const { pdf, pages } = layOut(layout, {
      ...material,
      portfolio,
      programs: manyPrograms(1_000),
    });
    const read = await readPdf(pdf);
    expect(read.info['Pages']).toBe(String(pages));
    expect(
      read.bookmarks.match(/<item page="\d+">Program number \d+<\/item>/g)?.length,
    ).toBeGreaterThan(990);
  });
});

describe('titles in other languages', () => {
  it.each([
    ['Korean', 'ko', '배고픈 애벌레'],
    ['Arabic', 'ar', 'حكاية اليرقة'],
    ['Hebrew', 'he', 'הזחל הרעב'],
    ['Japanese', 'ja', 'はらぺこあおむし'],
    ['Chinese', 'zh', '好饿的毛毛虫'],
  ])('%s is marked as %s, and every letter has a form', async (_name, language, title) => {
    const program = sampleProgram({ id: 'one', title });
    const { pdf, warnings } = layOut(
      layout,
      sampleMaterial({ programs: [{ program, reflection: null }] }),
    );
    expect(warnings).toEqual([]);
    expect((await readTags(pdf)).languages.join(' ')).toContain(language);
  });
});
