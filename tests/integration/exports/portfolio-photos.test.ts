import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PortfolioLayout } from '../../../electron/exports/layout-portfolio';
import { readJpegSize } from '../../../electron/exports/pdf/read-jpeg-size';
import { makePlaceholder } from '../../../electron/exports/pdf/placeholder-photo';
import { readPdfObjects } from '../../../electron/exports/pdf/read-pdf-objects';
import type { Photo } from '../../../shared/model/photo';
import { layOut, startLayout } from './layout-for-tests';
import { readPdf } from './read-pdf';
import { readTags } from './read-tags';
import { sampleMaterial, samplePortfolio, sampleProgram } from './sample-log';
import { samplePhotos } from './sample-photos';

const run = promisify(execFile);

let layout: PortfolioLayout;
let folder: string;
let photos: Photo[];
let files: Record<string, string>;

beforeAll(async () => {
  layout = await startLayout();
  folder = await mkdtemp(path.join(tmpdir(), 'worth-sharing-photos-'));
  ({ photos, files } = await samplePhotos(folder, 6));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function materialOf(some: readonly Photo[], depth: 'card' | 'page' = 'page') {
  const program = sampleProgram({ id: 'one', whatWeDid: 'We dug.', photos: [...some] });
  const portfolio = samplePortfolio({ depth });
  return sampleMaterial({ portfolio, programs: [{ program, reflection: null }] });
}

/** The pictures of a PDF as poppler takes them out: the very files that were put in. */
async function takeOutPhotos(pdf: Uint8Array): Promise<Buffer[]> {
  const place = await mkdtemp(path.join(folder, 'out-'));
  await writeFile(path.join(place, 'a.pdf'), pdf);
  await run('pdfimages', ['-all', path.join(place, 'a.pdf'), path.join(place, 'photo')]);
  const { stdout } = await run('ls', [place]);
  const names = stdout.split('\n').filter((name) => name.endsWith('.jpg'));
  return Promise.all(names.map((name) => readFile(path.join(place, name))));
}

describe('photos in the PDF', () => {
  it('are the very files, each once, with their words, and the PDF stays PDF/UA-1', async () => {
    const { pdf, warnings } = layOut(layout, materialOf(photos), files);
    const read = await readPdf(pdf);
    expect(warnings).toEqual([]);
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const put = await Promise.all(Object.values(files).map((file) => readFile(file)));
    const found = await takeOutPhotos(pdf);
    expect(found).toHaveLength(put.length);
    for (const photo of put) expect(found.some((one) => one.equals(photo))).toBe(true);
    expect(read.text).toContain('Caption 1');
    const { alts } = await readTags(pdf);
    for (const { altText } of photos) expect(alts).toContain(altText);
  });

  it('are drawn by another program without complaint', async () => {
    const { pdf } = layOut(layout, materialOf(photos), files);
    await writeFile(path.join(folder, 'drawn.pdf'), pdf);
    const drawn = await run('pdftoppm', [
      '-r',
      '20',
      '-png',
      path.join(folder, 'drawn.pdf'),
      path.join(folder, 'drawn'),
    ]);
    expect(drawn.stderr).toBe('');
  });

  it('stay out without consent, and where she wants none', () => {
    const secret = photos.map((photo) => ({ ...photo, consent: 'none-recorded' as const }));
    expect(countPhotos(layOut(layout, materialOf(secret), files).pdf)).toBe(0);
    const without = materialOf(photos);
    const portfolio = { ...without.portfolio, hasPhotos: false };
    expect(countPhotos(layOut(layout, { ...without, portfolio }, files).pdf)).toBe(0);
  });

  it('are one on a card', () => {
    expect(countPhotos(layOut(layout, materialOf(photos, 'card'), files).pdf)).toBe(1);
  });

  it('leave the rest whole where a file is gone or broken', async () => {
    const { photos: three, files: paths } = await samplePhotos(folder, 3, 9_000);
    const [gone = '', broken = ''] = Object.values(paths);
    await unlink(gone);
    await writeFile(broken, 'no picture at all');
    const read = await readPdf(layOut(layout, materialOf(three), paths).pdf);
    expect(read.text).toContain('We dug.');
  });
});

function countPhotos(pdf: Uint8Array): number {
  return Buffer.from(pdf).toString('latin1').split('/DCTDecode').length - 1;
}

describe('the parts of it', () => {
  it('a placeholder has the ratio of its photo', () => {
    expect(readJpegSize(makePlaceholder('x', 2048, 1365))).toEqual({
      width: 128,
      height: 85,
      components: 3,
    });
    expect(readJpegSize(makePlaceholder('x', 7, 2048))).toEqual({
      width: 1,
      height: 128,
      components: 3,
    });
  });

  it('what is no JPEG is told', () => {
    expect(readJpegSize(Buffer.from('GIF89a'))).toBeNull();
    expect(readJpegSize(Buffer.alloc(0))).toBeNull();
    expect(readJpegSize(Buffer.from([0xff, 0xd8, 0xff]))).toBeNull();
  });

  it('another sort of PDF is refused, not misread', () => {
    expect(() => readPdfObjects(Buffer.from('%PDF-1.4 no table'))).toThrow('no table');
  });
});
