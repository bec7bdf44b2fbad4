import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePortfolioDocx } from '../../../electron/exports/portfolio-docx';
import type { ProgramDepth } from '../../../shared/model/portfolio';
import { buildPortfolio } from '../../../shared/portfolio/build-portfolio';
import { manyPrograms, sampleMaterial, samplePortfolio } from './sample-log';
import { samplePhotos } from './sample-photos';

let folder: string;
let photos: Awaited<ReturnType<typeof samplePhotos>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'worth-sharing-word-'));
  photos = await samplePhotos(folder, 1);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function writeXml(depth: ProgramDepth): Promise<string> {
  const bytes = await readFile(Object.values(photos.files)[0] ?? '');
  const document = buildPortfolio(
    sampleMaterial({
      portfolio: samplePortfolio({ sections: ['programs', 'list'], depth }),
      programs: manyPrograms(2).map(({ program, reflection }) => ({
        program: { ...program, photos: photos.photos },
        reflection,
      })),
    }),
  );
  const files = unzipSync(await writePortfolioDocx(document, () => bytes));
  return strFromU8(files['word/document.xml'] ?? new Uint8Array());
}

/** Pixels of 1/96 inch. */
function readHeights(xml: string): number[] {
  return Array.from(
    xml.matchAll(/<wp:extent cx="\d+" cy="(\d+)"/g),
    ([, height]) => Number(height) / 9_525,
  );
}

describe('the Word file', () => {
  it('has small photos at cards, large ones where a program is told in full', async () => {
    expect(Math.max(...readHeights(await writeXml('card')))).toBeLessThanOrEqual(190);
    expect(Math.max(...readHeights(await writeXml('page')))).toBeGreaterThan(300);
  });

  it('keeps facts with what they are about, but not one line of a list with the next', async () => {
    const factsOf = (xml: string): string => {
      const facts = xml.slice(xml.indexOf('<w:p>', xml.indexOf('w:val="Heading2"')));
      return facts.slice(0, facts.indexOf('</w:p>'));
    };
    expect(factsOf(await writeXml('card'))).toContain('<w:keepNext/>');
    expect(factsOf(await writeXml('line'))).not.toContain('<w:keepNext/>');
  });

  it('has a list whose head comes again on each page, and whose rows are not split', async () => {
    const xml = await writeXml('line');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  });
});
