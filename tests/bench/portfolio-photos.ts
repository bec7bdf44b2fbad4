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
import { makeProgram, makeReflection } from './make-programs';
import { mergePdfs, runInElectron } from './print-in-chromium';

const ENTRIES = 1_000;
/** Entries to a part, where the print is merged of parts. */
const PART = 50;
/** One pass over a thousand may take many minutes: it is given this long, and a fifth is done too. */
const LIMIT_MS = 300_000;
const FEWER = 200;

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
  const material = makeMaterial(hashes);
  const ours = setOurs(folder, hashes, resources, material);
  report({
    name: `${String(ours.pages)} pages, 1,000 photos, first layout`,
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

  report({
    name: 'processor time, ours / merged of parts',
    value: ours.cpu / parts.cpu,
    unit: 'x',
  });

  const fewer = makeMaterial(hashes.slice(0, FEWER));
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

  const pass = await printOnce(folder, material, 'whole');
  const name = pass.isLate ? 'Chromium, one pass, given up after' : 'Chromium, one pass';
  report({ name, value: pass.ms / 1e3, unit: 's' });
  report({ name: 'ours / Chromium in one pass', value: ours.ms / pass.ms, unit: 'x', atMost: 0.1 });
  report({ name: 'processor time, ours', value: ours.cpu, unit: 's' });
  report({ name: 'processor time, ours / one pass', value: ours.cpu / pass.cpu, unit: 'x' });
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

function makeMaterial(hashes: readonly string[]): PortfolioMaterial {
  return sampleMaterial({
    portfolio: samplePortfolio({
      title: 'A career',
      from: null,
      to: null,
      depth: 'card',
      sections: ['programs'],
    }),
    programs: hashes.map((photoId, index) => {
      const plain = makeProgram(index, 120);
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
      return { program, reflection: makeReflection(program, index) };
    }),
  });
}
