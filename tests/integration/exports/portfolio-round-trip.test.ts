import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioLayout } from '../../../electron/exports/layout-portfolio';
import { PORTFOLIO_DESIGNS, PORTFOLIO_SECTIONS } from '../../../shared/model/portfolio';
import type { PortfolioMaterial } from '../../../shared/portfolio/portfolio-material';
import { layOut, startLayout } from './layout-for-tests';
import { readPdf } from './read-pdf';
import {
  manyPrograms,
  SAMPLE_SETTINGS,
  sampleMaterial,
  samplePortfolio,
  sampleProgram,
  sampleShare,
} from './sample-log';

const run = promisify(execFile);

let layout: PortfolioLayout;

beforeAll(async () => {
  layout = await startLayout();
});

/** The tree of tags as poppler walks it: element by element, in the order of reading. */
async function readStructure(pdf: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'worth-sharing-struct-'));
  try {
    const file = path.join(folder, 'portfolio.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run('pdfinfo', ['-struct', file], { maxBuffer: 200_000_000 });
    return Array.from(
      stdout.matchAll(/^ *([A-Z][A-Za-z0-9]*)(?: |$|:)/gm),
      ([, name = '']) => name,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const SYNTAX = '#let x = 1; $y$ *a* _b_ `c` <d> @e // [f](g) ~ &amp; = - + /';
const LONG = 'A title that was pasted from the flyer with all that stood on it, '.repeat(4).trim();
const WORDS = `${SYNTAX}\n\n> said\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| 1 | 2 |`;

const oneOf = (title: string, whatWeDid: string): PortfolioMaterial['programs'] => [
  {
    program: sampleProgram({ id: 'one', title, whatWeDid, heldOn: '2025-03-04' }),
    reflection: null,
  },
];

const CASES: readonly [string, PortfolioMaterial['programs']][] = [
  ['an empty range', []],
  ['one program', oneOf('Paper bones', 'We dug.')],
  ['very long titles', [...oneOf(LONG, 'We dug.'), ...manyPrograms(4)]],
  ['text full of syntax', [...oneOf(SYNTAX, WORDS), ...manyPrograms(4)]],
  ['1,000 programs', manyPrograms(1_000)],
];

const PAPERS = { letter: '612 x 792 pts (letter)', a4: '595.276 x 841.89 pts (A4)' } as const;

describe.each(PORTFOLIO_DESIGNS)('%s', (design) => {
  it.each(CASES)('%s comes back as it was laid out', async (name, programs) => {
    const paper = name === 'one program' || name === 'very long titles' ? 'a4' : 'letter';
    const { pdf, pages, warnings } = layOut(
      layout,
      sampleMaterial({
        portfolio: samplePortfolio({ design, sections: [...PORTFOLIO_SECTIONS], depth: 'card' }),
        settings: { ...SAMPLE_SETTINGS, paper },
        programs,
        shares: [
          sampleShare({
            id: 's',
            link: 'https://www.example.org/rice/',
            cameBack: 'Two tried it.',
          }),
        ],
      }),
    );
    const read = await readPdf(pdf);
    expect(warnings).toEqual([]);
    expect(read.info).toMatchObject({
      Title: 'A year of small doors: Storytimes, clubs and class visits, with what we learned',
      Author: 'Marisol Vega-Nguyễn',
      Tagged: 'yes',
      Pages: String(pages),
      'Page size': PAPERS[paper],
    });
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.fonts.length).toBeGreaterThan(1);
    expect(read.fonts.filter((font) => !font.isEmbedded)).toEqual([]);

    // Bookmarks lead on, page after page, and each names what stands on its page.
    const texts = read.text.split('\f').map(squeeze);
    const bookmarks = Array.from(
      read.bookmarks.matchAll(/<item page="(\d+)">(.*?)<\/item>/gs),
      ([, page, title = '']) => ({ page: Number(page), title: squeeze(plain(title)) }),
    );
    const places = bookmarks.map(({ page }) => page);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    const lost = bookmarks.filter(({ page, title }) => texts[page - 1]?.includes(title) !== true);
    expect(lost).toEqual([]);

    // Every program once among the bookmarks of its chapter, in the order of the log.
    const titles = programs.map(({ program }) => squeeze(program.title));
    const found = bookmarks.map(({ title }) => title).filter((title) => titles.includes(title));
    expect(new Set(found).size).toBe(titles.length);
    expect(read.links.filter((link) => link === 'https://www.example.org/rice/')).toHaveLength(1);

    const structure = await readStructure(pdf);
    expect(structure).toContain('Document');
    const levels = structure
      .filter((role) => /^H[1-6]$/.test(role))
      .map((role) => Number(role.slice(1)));
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    if (programs.length > 0) {
      expect(structure).toEqual(expect.arrayContaining(['TOC', 'TOCI', 'Table', 'TH', 'TD', 'P']));
    } else {
      expect(read.text).toContain('No programs were chosen for this range.');
    }
  });
});

function squeeze(text: string): string {
  return text.replaceAll('\u200b', '').replace(/[“”]/g, '"').replace(/\s+/g, '');
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
