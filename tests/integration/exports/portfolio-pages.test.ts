import { beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioLayout } from '../../../electron/exports/layout-portfolio';
import { PORTFOLIO_DESIGNS, PORTFOLIO_SECTIONS } from '../../../shared/model/portfolio';
import { buildPortfolio } from '../../../shared/portfolio/build-portfolio';
import { startLayout } from './layout-for-tests';
import { findOutside, findOverlaps, readWordBoxes } from './read-word-boxes';
import {
  manyPrograms,
  SAMPLE_SETTINGS,
  sampleMaterial,
  samplePortfolio,
  sampleProgram,
} from './sample-log';

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
            { ...reflection.answers[0], promptId: 'what-worked', question: 'What worked?', text: 'A.' },
            { ...reflection.answers[0], promptId: 'next-time', question: 'Next?', text: 'Weights.' },
          ].map((answer) => ({ answeredAt: '2025-09-30T10:00:00.000Z', ...answer })),
        },
}));

const WILD = `# Heading *one*\n\n> A quote with **bold** and \`code\`\n\n1. First #panic("x")\n2. Second\n\n| Song | Times |\n|---|---|\n| De colores | 3 |\n\n---\n\nhttps://www.example.org/${'a'.repeat(300)}`;

const PROGRAMS = [
  ...RUN_AGAIN,
  {
    program: sampleProgram({
      id: 'wild',
      title: `${'A very long title pasted from the flyer, '.repeat(7)}`.slice(0, 300),
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
