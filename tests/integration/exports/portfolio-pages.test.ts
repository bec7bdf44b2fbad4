import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioLayout } from '../../../electron/exports/layout-portfolio';
import {
  PORTFOLIO_DESIGNS,
  PORTFOLIO_SECTIONS,
  type PortfolioSection,
} from '../../../shared/model/portfolio';
import { buildPortfolio } from '../../../shared/portfolio/build-portfolio';
import { layOut, startLayout } from './layout-for-tests';
import { readPdf } from './read-pdf';
import { findOutside, findOverlaps, readWordBoxes } from './read-word-boxes';
import {
  manyPrograms,
  SAMPLE_SETTINGS,
  sampleMaterial,
  samplePortfolio,
  sampleProgram,
  sampleShare,
} from './sample-log';
import { samplePhotos } from './sample-photos';

let layout: PortfolioLayout;

beforeAll(async () => {
  layout = await startLayout();
});

const PAPERS = { letter: { width: 612, height: 792 }, a4: { width: 595, height: 842 } } as const;

/** Titles again and again in one series, so that what was meant to change has a next time. */
const RUN_AGAIN = manyPrograms(12).map(({ program, reflection }, index) => ({
  program: {
    ...program,
    series: 'Small doors',
    heldOn: `2025-09-${String(10 + index)}`,
    evidence: { ...program.evidence, quotes: ['She asked for the blue one.'] },
  },
  reflection:
    reflection === null
      ? null
      : {
          ...reflection,
          answers: [
            {
              ...reflection.answers[0],
              promptId: 'what-worked',
              question: 'What worked?',
              text: 'A.',
            },
            {
              ...reflection.answers[0],
              promptId: 'next-time',
              question: 'Next?',
              text: 'Weights.',
            },
          ].map((answer) => ({ answeredAt: '2025-09-30T10:00:00.000Z', ...answer })),
        },
}));

const WILD = `# Heading *one*\n\n> A quote with **bold** and \`code\`\n\n1. First #panic("x")\n2. Second\n\n| Song | Times |\n|---|---|\n| De colores | 3 |\n\n---\n\nhttps://www.example.org/${'a'.repeat(300)}`;

const PROGRAMS = [
  ...RUN_AGAIN,
  {
    program: sampleProgram({
      id: 'wild',
      title: 'A very long title pasted from the flyer, '.repeat(7).slice(0, 300),
      isStarred: true,
      whatWeDid: WILD,
    }),
    reflection: {
      programId: 'wild',
      answers: ['what-worked', 'how-you-knew'].map((promptId) => ({
        promptId,
        question: 'How?',
        text: WILD,
        answeredAt: '2025-09-30T10:00:00.000Z',
      })),
      skippedPromptIds: [],
      updatedAt: '2025-09-30T10:00:00.000Z',
    },
  },
];

describe.each(PORTFOLIO_DESIGNS)('pages of the %s design', (design) => {
  const whole = samplePortfolio({
    design,
    sections: [...PORTFOLIO_SECTIONS],
    statement: { text: 'I keep small doors open.', draft: '' },
  });

  it('never let a word of the title run over the edge', async () => {
    for (const title of ['Everything', 'Accomplishments', 'Öffentlichkeitsarbeitsbericht']) {
      for (const template of ['portfolio.typ', 'summary.typ'] as const) {
        const material = sampleMaterial({ portfolio: { ...whole, title }, programs: PROGRAMS });
        const document = buildPortfolio(material);
        const { pdf } = layout({ document, createdAt: new Date(0), photoFiles: {}, template });
        const boxes = await readWordBoxes(pdf);
        expect(boxes.some(({ text }) => text === title)).toBe(true);
        expect(findOutside(boxes, PAPERS.letter), title).toEqual([]);
      }
    }
  });

  it('of short parts hold more than one, and the head names what goes on there', async () => {
    const portfolio = { ...whole, sections: ['list', 'shares', 'quotes'] as PortfolioSection[] };
    const { pdf } = layOut(
      layout,
      sampleMaterial({ portfolio, programs: RUN_AGAIN, shares: [sampleShare({ id: 's' })] }),
    );
    const { bookmarks } = await readPdf(pdf);
    const pageOf = (title: string) =>
      new RegExp(`<item page="(\\d+)">${title}</item>`).exec(bookmarks)?.[1];
    expect(pageOf('What was shared')).toBe(pageOf('All programs'));
    const many = { ...portfolio, sections: ['list', 'shares'] as PortfolioSection[] };
    const long = layOut(
      layout,
      sampleMaterial({
        portfolio: many,
        programs: manyPrograms(40),
        shares: [sampleShare({ id: 's' })],
      }),
    );
    const [page] = (await readPdf(long.pdf)).text
      .split('\f')
      .filter((text) => text.includes('What was shared\n') && !text.includes('Contents'));
    expect(page).toMatch(/^All programs/);
  });

  it('keep what was meant to change together with what followed', async () => {
    const portfolio = { ...whole, sections: ['learning'] as PortfolioSection[] };
    const told = 'Put the books out face up, and then wait for them to come. '.repeat(3);
    const programs = RUN_AGAIN.map(({ program, reflection }, index) => ({
      program: { ...program, series: `Small doors ${String(index % 5)}` },
      reflection:
        reflection === null
          ? null
          : {
              ...reflection,
              answers: reflection.answers.map((answer) => ({ ...answer, text: told })),
            },
    }));
    const { pdf } = layOut(layout, sampleMaterial({ portfolio, programs }));
    const pages = (await readPdf(pdf)).text.split('\f');
    const meant = pages.map((text) => text.match(/^After September/gm)?.length ?? 0);
    const followed = pages.map((text) => text.match(/^The next time, September/gm)?.length ?? 0);
    expect(meant.reduce((sum, count) => sum + count, 0)).toBe(5);
    expect(meant.filter((count) => count > 0).length).toBeGreaterThan(1);
    expect(followed).toEqual(meant);
  });

  it('have no contents where there is but one part to find', async () => {
    const textOf = async (sections: PortfolioSection[]): Promise<string> => {
      const portfolio = { ...whole, sections };
      const { pdf } = layOut(layout, sampleMaterial({ portfolio, programs: RUN_AGAIN }));
      return (await readPdf(pdf)).text;
    };
    expect(await textOf(['numbers'])).not.toContain('Contents');
    expect(await textOf(['numbers', 'list'])).toContain('Contents');
    expect(await textOf(['programs'])).toContain('Contents');
  });

  it('keep a highlight together with its photos', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'worth-sharing-photos-'));
    const { photos, files } = await samplePhotos(folder, 3);
    const told = 'We put the books out face up, and three were gone before we began. '.repeat(4);
    const programs = manyPrograms(3).map(({ program, reflection }) => ({
      program: { ...program, photos, isStarred: true, whatWeDid: `Begin here. ${told}` },
      reflection,
    }));
    const portfolio = { ...whole, sections: ['highlights'] as PortfolioSection[] };
    const { pdf } = layOut(layout, sampleMaterial({ portfolio, programs }), files);
    await rm(folder, { recursive: true });
    const pages = (await readPdf(pdf)).text.split('\f').slice(2);
    expect(pages.filter((text) => text.includes('Program number'))).toHaveLength(3);
    for (const text of pages.filter((one) => one.includes('Program number'))) {
      expect(text).toContain('Begin here.');
    }
  });

  it.each(['letter', 'a4'] as const)(
    'keep every word on %s paper, and none on another, at every depth',
    async (paper) => {
      for (const depth of ['line', 'card', 'page'] as const) {
        const document = buildPortfolio(
          sampleMaterial({
            portfolio: { ...whole, depth },
            settings: { ...SAMPLE_SETTINGS, paper },
            programs: PROGRAMS,
          }),
        );
        const { pdf } = layout({
          document,
          createdAt: new Date(0),
          photoFiles: {},
          template: 'portfolio.typ',
        });
        const boxes = await readWordBoxes(pdf);
        expect(boxes.length).toBeGreaterThan(300);
        expect(findOutside(boxes, PAPERS[paper]), depth).toEqual([]);
        expect(findOverlaps(boxes), depth).toEqual([]);
      }
    },
  );
});
