import { fork, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createLayoutRunner, type LayoutLine } from '../../../electron/exports/layout-runner';
import { createPortfoliosHandlers } from '../../../electron/ipc/portfolios-handlers';
import { openLibrary, type Library } from '../../../electron/store/library';
import type { AppEvents } from '../../../shared/ipc/events';
import { programContentSchema } from '../../../shared/model/program';
import { projectRoot } from './installed-fonts';
import { readPdf } from './read-pdf';
import { manyPrograms, samplePortfolio } from './sample-log';

const CHILD = path.join(projectRoot, 'out', 'test', 'layout-child.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [path.join(projectRoot, 'tests/integration/exports/layout-child.ts')],
    outfile: CHILD,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
});

let folder: string;
let library: Library;
let children: ChildProcess[];
let place: { path: string; fileName: string } | null;
let steps: AppEvents['portfolio-progress'][];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'worth-sharing-portfolios-'));
  let id = 0;
  library = await openLibrary({
    folder: path.join(folder, 'library'),
    now: () => new Date('2026-01-10T09:00:00.000Z'),
    makeId: () => `id-${String(++id)}`,
  });
  children = [];
  steps = [];
  place = { path: path.join(folder, 'saved', 'portfolio.pdf'), fileName: 'portfolio.pdf' };
  await mkdir(path.join(folder, 'saved'));
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await library.close();
  await rm(folder, { recursive: true, force: true });
});

function startChild(): LayoutLine {
  const child = fork(CHILD, [], { serialization: 'advanced', cwd: projectRoot });
  children.push(child);
  return {
    post: (request) => {
      child.send(request);
    },
    onReply: (listen) => {
      child.on('message', listen);
    },
    onEnd: (listen) => {
      child.once('exit', listen);
    },
    end: () => {
      child.kill('SIGKILL');
    },
  };
}

function createHandlers() {
  return createPortfoliosHandlers({
    library,
    photos: { preparePrints: () => Promise.resolve(new Map<string, string>()) },
    askWhereToSave: () => Promise.resolve(place),
    layout: createLayoutRunner(startChild),
    showInFolder: () => undefined,
    sendEvent: (event, payload) => {
      if (event === 'portfolio-progress' && 'step' in payload) {
        steps.push(progressSchema.parse(payload));
      }
    },
    now: () => new Date('2026-01-10T09:00:00.000Z'),
  });
}

const progressSchema = z.strictObject({
  step: z.enum(['gathering', 'photos', 'laying-out', 'writing']),
  done: z.number(),
  total: z.number(),
});

/** What she fills in of a program: the rest is the library's. */
const contentOf = z.object(programContentSchema.shape);

async function logPrograms(count: number): Promise<void> {
  const seeds = manyPrograms(count).map(({ program }) => ({
    content: contentOf.parse(program),
    importId: null,
    importKey: null,
  }));
  const added = await library.programs.add(seeds);
  expect(added.ok).toBe(true);
}

const saved = () => path.join(folder, 'saved');

describe('portfolios', () => {
  it('saves the very bytes that were previewed', async () => {
    await logPrograms(3);
    const handlers = createHandlers();
    await handlers.save({ portfolio: samplePortfolio() });
    const preview = await handlers.preview({ id: 'portfolio-1' });
    const exported = await handlers.export({ id: 'portfolio-1', format: 'pdf' });
    if (!preview.ok || !exported.ok) throw new Error('Neither should fail.');
    const file = await readFile(path.join(saved(), 'portfolio.pdf'));
    expect(file.equals(Buffer.from(preview.value.pdf))).toBe(true);
    expect(exported.value).toEqual({
      fileName: 'portfolio.pdf',
      pages: preview.value.pages,
      bytes: file.byteLength,
      warnings: [],
    });
    expect(await readdir(saved())).toEqual(['portfolio.pdf']);
    expect(steps.map(({ step }) => step)).toEqual(['laying-out', 'laying-out', 'writing']);
    expect((await readPdf(file)).info['Tagged']).toBe('yes');
  });

  it('keeps one portfolio under its id, and its instant while nothing changes', async () => {
    const handlers = createHandlers();
    const first = await handlers.save({ portfolio: samplePortfolio() });
    const same = await handlers.save({
      portfolio: samplePortfolio({ updatedAt: '2030-01-01T00:00:00.000Z' }),
    });
    const changed = await handlers.save({ portfolio: samplePortfolio({ title: 'New' }) });
    const listed = await handlers.list({});
    expect(same).toEqual(first);
    expect(changed.ok && changed.value.title).toBe('New');
    expect(listed.ok && listed.value.map(({ title }) => title)).toEqual(['New']);
  });

  it('says so where the portfolio is not there', async () => {
    const handlers = createHandlers();
    const gone = { ok: false, error: { code: 'not-found', thing: 'portfolio' } };
    expect(await handlers.preview({ id: 'none' })).toEqual(gone);
    expect(await handlers.export({ id: 'none', format: 'pdf' })).toEqual(gone);
  });

  it('is cancelled with the dialog', async () => {
    const handlers = createHandlers();
    await handlers.save({ portfolio: samplePortfolio() });
    place = null;
    const exported = await handlers.export({ id: 'portfolio-1', format: 'pdf' });
    expect(exported).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  it('stops a long layout at once, leaves no file, and works again', async () => {
    await logPrograms(1500);
    const handlers = createHandlers();
    await handlers.save({ portfolio: samplePortfolio() });
    const exporting = handlers.export({ id: 'portfolio-1', format: 'pdf' });
    await expect.poll(() => children.length).toBe(1);
    await handlers.cancel({});
    expect(await exporting).toEqual({ ok: false, error: { code: 'cancelled' } });
    await expect.poll(() => children[0]?.signalCode).toBe('SIGKILL');
    expect(await readdir(saved())).toEqual([]);

    await handlers.save({ portfolio: samplePortfolio({ from: '1990-01-01', to: '1990-12-31' }) });
    expect((await handlers.export({ id: 'portfolio-1', format: 'pdf' })).ok).toBe(true);
    expect(children).toHaveLength(2);
  });

  it('outlives a layout process that dies', async () => {
    await logPrograms(1500);
    const handlers = createHandlers();
    await handlers.save({ portfolio: samplePortfolio() });
    const previewing = handlers.preview({ id: 'portfolio-1' });
    await expect.poll(() => children.length).toBe(1);
    children[0]?.kill('SIGKILL');
    const failed = await previewing;
    expect(failed.ok ? '' : failed.error.code).toBe('layout-failed');
    expect((await handlers.preview({ id: 'portfolio-1' })).ok).toBe(true);
  });

  it('gives way to the newest preview, and lets an export pass a preview', async () => {
    await logPrograms(1500);
    const handlers = createHandlers();
    await handlers.save({ portfolio: samplePortfolio() });
    const old = handlers.preview({ id: 'portfolio-1' });
    await handlers.save({ portfolio: samplePortfolio({ from: '1990-01-01', to: '1990-12-31' }) });
    const exported = await handlers.export({ id: 'portfolio-1', format: 'pdf' });
    expect(exported.ok && exported.value.pages).toBe(2);
    expect(await old).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  it('says why where it cannot be written', async () => {
    const handlers = createHandlers();
    await handlers.save({ portfolio: samplePortfolio() });
    place = { path: path.join(folder, 'no-such-folder', 'a.pdf'), fileName: 'a.pdf' };
    expect(await handlers.export({ id: 'portfolio-1', format: 'pdf' })).toEqual({
      ok: false,
      error: { code: 'disk-failed', system: 'ENOENT' },
    });
  });

  it('makes a portfolio of a library that may only be read', async () => {
    await logPrograms(2);
    await library.close();
    await writeFile(
      path.join(folder, 'library', 'portfolios.json'),
      JSON.stringify({ version: 99, portfolios: [] }),
    );
    library = await openLibrary({
      folder: path.join(folder, 'library'),
      now: () => new Date('2026-01-10T09:00:00.000Z'),
      makeId: () => 'unused',
    });
    const handlers = createHandlers();
    const refused = await handlers.save({ portfolio: samplePortfolio() });
    expect(refused.ok ? '' : refused.error.code).toBe('read-only');
    const exported = await handlers.export({ id: 'portfolio-1', format: 'pdf' });
    expect(exported.ok && exported.value.pages).toBeGreaterThan(2);
  });
});
