import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLayoutAnswerer } from '../../../electron/exports/answer-layout-requests';
import { readLayoutResources } from '../../../electron/exports/layout-resources';
import { createWritingsHandlers } from '../../../electron/ipc/writings-handlers';
import { createWritingFiles } from '../../../electron/writings/writing-files';
import { writeAtomically } from '../../../electron/store/write-atomically';
import type { Library } from '../../../electron/store/library';
import type { Photo } from '../../../shared/model/photo';
import type { Writing } from '../../../shared/model/writing';
import { contentOf } from '../../../shared/programs/content-of';
import { succeed, type Result } from '../../../shared/result';
import { DRAFT_CASES, SAMPLE_PROFILE } from '../../fixtures/writings/cases';
import { listInstalledFonts, projectRoot } from '../exports/installed-fonts';
import { makeFolder, openTestLibrary } from '../store/temporary-library';

const NOW = new Date('2026-11-23T18:50:35.000Z');
const templates = path.join(projectRoot, 'electron', 'exports', 'typst');
const answer = createLayoutAnswerer(() => readLayoutResources(templates, listInstalledFonts()));

let folder = '';
let library: Library;
let programIds: Record<string, string[]> = {};

function unwrap<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Not expected to fail: ${result.error.code}`);
  return result.value;
}

beforeEach(async () => {
  folder = makeFolder();
  library = await openTestLibrary(folder);
  unwrap(
    await library.settings.update((current) => ({
      ...current,
      settings: { ...current.settings, profile: SAMPLE_PROFILE },
    })),
  );
  for (const { name, programs } of DRAFT_CASES) {
    const seeds = programs.map(({ program, reflection }) => ({
      content: contentOf(program),
      importId: null,
      importKey: null,
      answers: reflection?.answers ?? [],
    }));
    const added = unwrap(await library.programs.add(seeds));
    programIds = { ...programIds, [name]: added.map(({ id }) => id) };
  }
});

const JPEG = readFileSync(path.join(projectRoot, 'tests', 'fixtures', 'photos', 'base.jpg'));
/** The press that makes them smaller needs a window: here each is as large as it is kept. */
const photos = { photoForPrint: () => Promise.resolve(new Uint8Array(JPEG)) };

/** Writes what is saved of a writing into the test's folder. */
async function save(
  venueId: string,
  name: string,
  format: 'docx' | 'pdf',
  chosen: Writing['photos'] = [],
) {
  let ids = 0;
  const handlers = createWritingsHandlers({
    library,
    now: () => NOW,
    makeId: () => `w-${venueId}-${name}-${String((ids += 1))}`,
    askWhereToSave: () => Promise.resolve(null),
    writeFile: () => Promise.resolve(),
  });
  const { id } = unwrap(await handlers.create({ venueId, programIds: programIds[name] ?? [] }));
  unwrap(
    await library.writings.update((current) => ({
      ...current,
      writings: current.writings.map((one) => (one.id === id ? { ...one, photos: chosen } : one)),
    })),
  );
  let suggested = '';
  const place = path.join(folder, `${venueId}-${name}.${format}`);
  const files = createWritingFiles({
    library,
    photos,
    now: () => NOW,
    askWhereToSave: (wanted) => {
      suggested = wanted;
      return Promise.resolve({ path: place, fileName: path.basename(place) });
    },
    writeBytes: (at, bytes) => writeAtomically(at, bytes),
    layout: {
      run: async (material) => {
        const reply = await answer({ id: 1, material });
        if (reply.kind === 'bug') throw new Error(reply.bug);
        return succeed(reply);
      },
    },
  });
  unwrap(await files.saveDocument({ id, format }));
  return { place, suggested, id };
}

function readText(file: string, ...options: string[]): string {
  return execFileSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' });
}

function countPages(file: string): number {
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  expect(info).toMatch(/Tagged:\s+yes/);
  return Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
}

describe('a handout', () => {
  it.each(['rich-storytime', 'bare-entry', 'markdown-and-links', 'logged-in-full'])(
    'of %s is one page that can be read aloud',
    async (name) => {
      const { place, suggested } = await save('one-page-handout', name, 'pdf');
      expect(suggested).toMatch(/^A program to borrow .*\.pdf$/);
      expect(countPages(place)).toBe(1);
      const structure = execFileSync('pdfinfo', ['-struct-text', place], { encoding: 'utf8' });
      expect(structure).toContain('H1');
      expect(readText(place)).toContain('How to run it');
    },
  );

  it('that is far too long goes on, and loses nothing', async () => {
    const { place } = await save('one-page-handout', 'far-too-long', 'pdf');
    const written = library.writings.read().writings.at(-1);
    const body = written?.fields.find(({ fieldId }) => fieldId === 'body')?.text ?? '';
    const shown = readText(place).replaceAll(/[^\p{L}]+/gu, '');
    const last = body.replaceAll(/[^\p{L}]+/gu, '').slice(-60);
    expect(shown).toContain(last);
  });
});

it('a challenge card is printed as the cards of the cup are', async () => {
  const { place } = await save('challenge-card', 'rich-storytime', 'pdf');
  expect(countPages(place)).toBe(1);
  const info = execFileSync('pdfinfo', [place], { encoding: 'utf8' });
  expect(info).toMatch(/Page size:\s+612 x 792/);
  expect(readText(place)).toContain('Challenge');
});

it('a thread in a Word file is its posts, numbered', async () => {
  const { place } = await save('bluesky-thread', 'rich-storytime', 'docx');
  const parts = unzipSync(new Uint8Array(await readFile(place)));
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  expect(xml.match(/<w:numPr>/g)?.length).toBeGreaterThan(2);
  expect(xml).toContain('parachute');
});

it('photos that go along stand in the Word file, with words; without consent none does', async () => {
  const photo = (seed: string, consent: Photo['consent']): Photo => ({
    photoId: seed.repeat(64),
    width: 64,
    height: 48,
    altText: 'Hands in a tub',
    caption: 'The dig',
    consent,
  });
  const [first] = DRAFT_CASES.flatMap(({ programs }) => programs);
  if (first === undefined) throw new Error('There are cases.');
  const content = {
    ...contentOf(first.program),
    photos: [photo('a', 'hands-or-backs'), photo('b', 'none-recorded'), photo('c', 'crowd')],
  };
  const added = unwrap(await library.programs.add([{ content, importId: null, importKey: null }]));
  programIds = { ...programIds, pictured: added.map(({ id }) => id) };
  const { place } = await save('guest-post', 'pictured', 'docx', [
    { photoId: 'c'.repeat(64), altText: 'Seen from above' },
    { photoId: 'b'.repeat(64), altText: 'Not to be seen' },
    { photoId: 'a'.repeat(64), altText: '' },
  ]);
  const parts = unzipSync(new Uint8Array(await readFile(place)));
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const told = Array.from(xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g), ([, alt]) => alt);
  expect(told).toEqual(['Seen from above', 'Hands in a tub']);
  expect(xml).not.toContain('Not to be seen');
  const files = Object.keys(parts).filter((name) => name.endsWith('.jpg'));
  expect(files.length).toBeGreaterThan(0);
});

it('says so where the writing is gone', async () => {
  const files = createWritingFiles({
    library,
    photos,
    now: () => NOW,
    askWhereToSave: () => Promise.resolve(null),
    writeBytes: () => Promise.resolve(),
    layout: { run: () => Promise.reject(new Error('Never asked')) },
  });
  expect(await files.saveDocument({ id: 'nowhere', format: 'pdf' })).toMatchObject({
    error: { code: 'not-found' },
  });
});
