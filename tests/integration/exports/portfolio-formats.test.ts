import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { Validator, type Schema } from 'jsonschema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioLayout } from '../../../electron/exports/layout-portfolio';
import { writeExport } from '../../../electron/exports/write-export';
import { writePortfolio } from '../../../electron/exports/write-portfolio';
import { PORTFOLIO_DESIGNS, PORTFOLIO_SECTIONS } from '../../../shared/model/portfolio';
import type { ExportFormat } from '../../../shared/portfolio/export-formats';
import { nameExportedPhoto } from '../../../shared/portfolio/name-exported-photo';
import type { PortfolioMaterial } from '../../../shared/portfolio/portfolio-material';
import { markdownToPlain } from '../../../shared/text/markdown-to-plain';
import { projectRoot } from './installed-fonts';
import { startLayout } from './layout-for-tests';
import { readPdf } from './read-pdf';
import {
  manyPrograms,
  sampleMaterial,
  samplePortfolio,
  sampleProgram,
  sampleShare,
} from './sample-log';
import { samplePhotos } from './sample-photos';

const run = promisify(execFile);
const schema = JSON.parse(
  readFileSync(
    path.join(projectRoot, 'node_modules', '@jsonresume', 'schema', 'schema.json'),
    'utf8',
  ),
) as Schema;
const validateSchema = (resume: unknown): string[] =>
  new Validator().validate(resume, schema).errors.map(String);

let layout: PortfolioLayout;
let folder: string;
let files: Record<string, string>;
let material: PortfolioMaterial;

const WILD = 'Cats & <dogs> *star* `tick` [link](x) #hash "quoted"';

beforeAll(async () => {
  layout = await startLayout();
  folder = await mkdtemp(path.join(tmpdir(), 'worth-sharing-formats-'));
  const sample = await samplePhotos(folder, 2);
  files = sample.files;
  const programs = manyPrograms(9).map(({ program, reflection }, index) => ({
    program: {
      ...program,
      series: 'Small doors',
      title: index === 0 ? WILD : program.title,
      photos: index === 0 ? sample.photos : [],
    },
    reflection,
  }));
  material = sampleMaterial({
    portfolio: samplePortfolio({
      sections: [...PORTFOLIO_SECTIONS],
      statement: { text: `I keep **small doors** open.\n\n${WILD}`, draft: '' },
    }),
    programs,
    shares: [
      sampleShare({ id: 'a', link: 'https://www.example.org/a', cameBack: 'It *works*.' }),
      sampleShare({
        id: 'b',
        venueId: 'conference-proposal',
        title: 'A talk',
        link: 'javascript:x',
      }),
    ],
  });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const heads = (total: number | null) => ({ children: null, teens: null, adults: null, total });

function write(format: ExportFormat, change: Partial<PortfolioMaterial> = {}) {
  const { portfolio, settings, programs, shares, proposals, venues } = { ...material, ...change };
  return writePortfolio(
    {
      kind: 'portfolio',
      portfolio,
      settings,
      programs: [...programs],
      shares: [...shares],
      proposals: [...proposals],
      venues: { ...venues },
      format,
      photoFiles: files,
    },
    layout,
  );
}

const readText = async (format: ExportFormat): Promise<string> =>
  new TextDecoder().decode((await write(format)).pdf);

describe('the web page', () => {
  it('is one file with photos inside, and nothing to load from anywhere', async () => {
    const page = await readText('html');
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-US">/);
    expect(page.match(/src="data:image\/jpeg;base64,[^"]{1000,}"/g)).toHaveLength(2);
    expect(page).not.toMatch(/(?:src|href)="(?!data:|#|https:\/\/www\.example\.org\/a")/);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('javascript:');
  });

  it('has one title, headings in order, words for every picture, and heads of tables', async () => {
    const page = await readText('html');
    expect(page.match(/<h1/g)).toHaveLength(1);
    const levels = Array.from(page.matchAll(/<h([1-6])/g), ([, level]) => Number(level));
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    const pictures = page.match(/<img [^>]*>/g) ?? [];
    expect(pictures.filter((picture) => !picture.includes('alt="Hands in a tub'))).toEqual([]);
    expect(page).toContain('<th scope="col">Program</th>');
    expect(page).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Sessions by month: /);
    expect(page).toContain('Cats &amp; &lt;dogs&gt;');
  });

  it('says after a figure what it counts, and then what it leaves out', async () => {
    const { pdf } = await write('html', {
      programs: [
        { program: sampleProgram({ id: 'a', attendance: heads(3) }), reflection: null },
        { program: sampleProgram({ id: 'b', attendance: heads(null) }), reflection: null },
      ],
      portfolio: { ...material.portfolio, sections: ['numbers'] },
    });
    expect(new TextDecoder().decode(pdf)).toContain(
      '<dt>people came<span class="note">not counted in 1 program</span></dt>',
    );
  });

  it('is a folder with its photos beside', async () => {
    const place = path.join(folder, 'page');
    const { pdf } = await write('html-folder');
    expect(await writeExport(place, 'html-folder', pdf, files)).toEqual({ ok: true, value: null });
    const page = await readFile(path.join(place, 'index.html'), 'utf8');
    for (const [photoId, file] of Object.entries(files)) {
      const name = nameExportedPhoto(photoId);
      expect(page).toContain(`src="${name}"`);
      expect((await readFile(path.join(place, name))).equals(await readFile(file))).toBe(true);
    }
  });
});

describe('Markdown', () => {
  it('says the same when it is read again, with its photos', async () => {
    const text = await readText('markdown-folder');
    expect(text).toMatch(/^# A year of small doors\n/);
    expect(text).toContain('I keep **small doors** open.');
    for (const photoId of Object.keys(files))
      expect(text).toContain(`](${nameExportedPhoto(photoId)})`);
    const plain = markdownToPlain(text);
    expect(plain).toContain('Cats & <dogs> *star*');
    expect(plain).toContain('#hash “quoted”');
    expect(text).toContain('| Date | Program | People |');
  });
});

describe('Word', () => {
  it('opens elsewhere, with styles for headings and words for photos', async () => {
    const { pdf } = await write('docx');
    const parts = unzipSync(new Uint8Array(pdf));
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    expect(xml).toContain('w:val="Heading1"');
    expect(xml).toContain('Hands in a tub, picture 1');
    expect(xml).toContain('Cats &amp; &lt;dogs&gt;');
    expect(Object.keys(parts).filter((name) => name.endsWith('.jpg'))).toHaveLength(2);
  });
});

describe('JSON Resume', () => {
  it('is valid by its schema: what was written is a publication, a talk is a presentation', async () => {
    const resume: unknown = JSON.parse(await readText('json-resume'));
    const errors = validateSchema(resume);
    expect(errors).toEqual([]);
    expect(resume).toMatchObject({
      basics: { name: 'Marisol Vega-Nguyễn' },
      publications: [
        { publisher: 'PUBYAC', url: 'https://www.example.org/a', summary: 'It works.' },
      ],
      projects: [{ name: 'A talk', type: 'presentation', startDate: '2025-06-01' }],
    });
    expect(JSON.stringify(resume)).not.toContain('javascript');
  });
});

describe.each(PORTFOLIO_DESIGNS)('the one-page summary, %s', (design) => {
  it('is one page, PDF/UA-1, of what matters', async () => {
    const portfolio = { ...material.portfolio, design };
    const { pdf, pages, warnings } = await write('summary', { portfolio });
    const read = await readPdf(pdf);
    expect([pages, warnings]).toEqual([1, []]);
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const words = read.text.replace(/\s+/g, ' ');
    expect(words).toContain('A year of small doors');
    expect(words).toContain('I keep small doors open.');
    expect(words).toContain('9 programs');
  });

  it('stays one page of a long career with long words', async () => {
    const long = 'A sentence that goes on for a while and then a little further. '.repeat(40);
    const portfolio = {
      ...material.portfolio,
      design,
      title: 'A very long title '.repeat(11),
      statement: { text: `${long}\n\nShort and last.`, draft: '' },
    };
    const programs = manyPrograms(300).map(({ program, reflection }) => ({
      program: { ...program, title: 'Title '.repeat(49), isStarred: true, whatWeDid: long },
      reflection,
    }));
    const { pages } = await write('summary', { portfolio, programs });
    expect(pages).toBe(1);
  });

  it('stands of nothing', async () => {
    const { pages } = await write('summary', { programs: [], shares: [] });
    expect(pages).toBe(1);
  });
});

it('every file is what its ending says', async () => {
  const place = path.join(folder, 'a.docx');
  const { pdf } = await write('docx');
  await writeExport(place, 'docx', pdf, files);
  expect((await stat(place)).size).toBe(pdf.byteLength);
  expect((await run('file', ['-b', place])).stdout).toMatch(/Word|Zip/);
});
