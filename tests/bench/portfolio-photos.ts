// A thousand programs with a photo each, set by us and printed by Chromium, in one run.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createPortfolioLayout } from '../../electron/exports/layout-portfolio';
import type { LayoutResources } from '../../electron/exports/layout-resources';
import { buildPortfolio } from '../../shared/portfolio/build-portfolio';
import { choosePrintSide } from '../../shared/portfolio/choose-print-photos';
import { PortfolioHtmlPage } from '../../shared/portfolio/html/portfolio-html-page';
import type { PortfolioMaterial } from '../../shared/portfolio/portfolio-material';
import { sampleMaterial, samplePortfolio } from '../integration/exports/sample-log';
import type { Report } from './bench-report';
import { makeToldProgram, makeToldReflection } from './make-told-programs';
import { mergePdfs, runInElectron } from './print-in-chromium';

const ENTRIES = 1_000;
/** Entries to a part, where the print is merged of parts. */
const PART = 50;
/** One pass over a thousand may take many minutes: it is given this long, and a fifth is done too. */
const LIMIT_MS = 300_000;
const FEWER = 200;
/** A card's photo is 138 points wide: so many dots at the 300 to the inch of a good print. */
const DOTS = Math.round((138 / 72) * 300);

export async function benchPhotos(resources: LayoutResources, report: Report): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'worth-sharing-bench-'));
  try {
    for (const size of ['large', 'print']) mkdirSync(path.join(folder, size));
    const side = choosePrintSide(ENTRIES);
    const photos = await runInElectron(
      folder,
      [{ kind: 'photos', folder, count: ENTRIES, side }],
      LIMIT_MS,
    );
    const hashes = photos.results[0]?.made ?? [];
    if (hashes.length !== ENTRIES) throw new Error('The photos could not be made.');
    await compare({ folder, hashes, resources, report });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Setting {
  folder: string;
  hashes: readonly string[];
  resources: LayoutResources;
  report: Report;
}

async function compare({ folder, hashes, resources, report }: Setting): Promise<void> {
  await compareFewer({ folder, hashes, resources, report });
  const material = makeMaterial(hashes);
  const first = setOurs(folder, hashes, resources, material);
  // What was laid out once is remembered, so the others have other words.
  const others = [1, 2].map((career) =>
    setOurs(folder, hashes, resources, makeMaterial(hashes, career)),
  );
  const ours = { ...first, ms: middle([first, ...others].map(({ ms }) => ms)) };
  report({
    name: `${String(ours.pages)} pages, 1,000 photos, middle of 3 first layouts`,
    value: ours.ms / 1e3,
    unit: 's',
  });
  report({ name: 'peak memory of the process', value: ours.peak, unit: 'MB', atMost: 1_500 });
  report({ name: 'file', value: ours.bytes / 1e6, unit: 'MB' });

  const parts = await printParts(folder, material, 'print');
  report({ name: 'Chromium, merged of parts', value: parts.ms / 1e3, unit: 's' });
  report({
    name: 'ours / Chromium merged of parts',
    value: ours.ms / parts.ms,
    unit: 'x',
    atMost: 1,
  });
  report({
    name: 'file, ours / merged of parts, the same photos',
    value: ours.bytes / parts.bytes,
    unit: 'x',
  });
  const large = await printParts(folder, material, 'large');
  report({
    name: 'file, ours / merged of parts, photos as she keeps them',
    value: ours.bytes / large.bytes,
    unit: 'x',
    atMost: 0.5,
  });

  // The same print: what a printer makes of our copies and of the photos as she keeps them.
  const compared = await runInElectron(
    folder,
    [{ kind: 'likeness', folder, hashes: hashes.slice(0, 20), dots: DOTS }],
    LIMIT_MS,
  );
  report({
    name: '  likeness of the two as printed at 300 dpi (SSIM, least of 20)',
    value: compared.results[0]?.likeness ?? Number.NaN,
    unit: '',
    atLeast: 0.97,
  });

  report({
    name: 'processor time, ours / merged of parts',
    value: ours.cpu / parts.cpu,
    unit: 'x',
  });

  const pass = await printOnce(folder, material, 'whole');
  const name = pass.isLate ? 'Chromium, one pass, given up after' : 'Chromium, one pass';
  report({ name, value: pass.ms / 1e3, unit: 's' });
  report({ name: 'ours / Chromium in one pass', value: ours.ms / pass.ms, unit: 'x', atMost: 0.1 });
  report({ name: 'processor time, ours', value: ours.cpu, unit: 's' });
  report({ name: 'processor time, ours / one pass', value: ours.cpu / pass.cpu, unit: 'x' });
}

/** First: what a large document leaves in the typesetter's memory takes time to be let go. */
async function compareFewer({ folder, hashes, resources, report }: Setting): Promise<void> {
  const fewer = makeMaterial(hashes.slice(0, FEWER), 9);
  const oursFewer = setOurs(folder, hashes.slice(0, FEWER), resources, fewer);
  const passFewer = await printOnce(folder, fewer, 'fewer');
  report({
    name: `${String(FEWER)} entries: Chromium, one pass`,
    value: passFewer.ms / 1e3,
    unit: 's',
  });
  report({
    name: `${String(FEWER)} entries: ours / one pass`,
    value: oursFewer.ms / passFewer.ms,
    unit: 'x',
  });
}

function setOurs(
  folder: string,
  hashes: readonly string[],
  resources: LayoutResources,
  material: PortfolioMaterial,
): { ms: number; cpu: number; pages: number; bytes: number; peak: number } {
  const photoFiles = Object.fromEntries(
    hashes.map((hash) => [hash, path.join(folder, 'print', `${hash}.jpg`)]),
  );
  const layout = createPortfolioLayout(resources);
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const { pdf, pages } = layout({
    document: buildPortfolio(material),
    createdAt: new Date(0),
    photoFiles,
    template: 'portfolio.typ',
  });
  const ms = performance.now() - startedAt;
  const used = process.cpuUsage(cpuBefore);
  const cpu = (used.user + used.system) / 1e6;
  // maxRSS is in kilobytes.
  return { ms, cpu, pages, bytes: pdf.byteLength, peak: process.resourceUsage().maxRSS / 1e3 };
}

/** The same words and photos as a page for Chromium. */
function writePage(
  folder: string,
  name: string,
  material: PortfolioMaterial,
  size: string,
): string {
  const page = createElement(PortfolioHtmlPage, {
    document: buildPortfolio(material),
    photoSource: (photoId) => `${size}/${photoId}.jpg`,
  });
  const file = path.join(folder, `${name}.html`);
  writeFileSync(file, `<!doctype html>${renderToStaticMarkup(page)}`);
  return file;
}

async function printOnce(
  folder: string,
  material: PortfolioMaterial,
  name: string,
): Promise<{ ms: number; cpu: number; isLate: boolean }> {
  const page = writePage(folder, name, material, 'print');
  const out = path.join(folder, `${name}.pdf`);
  const { results, isLate } = await runInElectron(folder, [{ kind: 'print', page, out }], LIMIT_MS);
  return {
    ms: results[0]?.ms ?? LIMIT_MS,
    cpu: results[0]?.cpu ?? 0,
    isLate: isLate || results.length === 0,
  };
}

async function printParts(
  folder: string,
  material: PortfolioMaterial,
  size: string,
): Promise<{ ms: number; cpu: number; bytes: number }> {
  const jobs = Array.from({ length: ENTRIES / PART }, (_, index) => {
    const programs = material.programs.slice(index * PART, (index + 1) * PART);
    const name = `part-${size}-${String(index)}`;
    return {
      kind: 'print' as const,
      page: writePage(folder, name, { ...material, programs }, size),
      out: path.join(folder, `${name}.pdf`),
    };
  });
  const { results } = await runInElectron(folder, jobs, LIMIT_MS);
  if (results.length !== jobs.length) throw new Error('The parts were not printed in time.');
  const out = path.join(folder, `merged-${size}.pdf`);
  const merging = mergePdfs(
    jobs.map((job) => job.out),
    out,
  );
  const ms = results.reduce((sum, result) => sum + (result.ms ?? 0), merging);
  return { ms, cpu: results.at(-1)?.cpu ?? 0, bytes: statSync(out).size };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function makeMaterial(hashes: readonly string[], career = 0): PortfolioMaterial {
  return sampleMaterial({
    portfolio: samplePortfolio({
      title: 'A career',
      from: null,
      to: null,
      depth: 'card',
      sections: ['programs'],
    }),
    programs: hashes.map((photoId, place) => {
      const index = career * ENTRIES + place;
      const plain = makeToldProgram(index, 120);
      const program = {
        ...plain,
        photos: [
          {
            photoId,
            width: 1_280,
            height: 960,
            altText: `A room in the middle of program ${String(index)}`,
            caption: '',
            consent: 'no-people' as const,
          },
        ],
      };
      return { program, reflection: makeToldReflection(program, index) };
    }),
  });
}
