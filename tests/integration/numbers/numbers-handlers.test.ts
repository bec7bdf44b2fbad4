import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layOutNumbersWith } from '../../../electron/exports/layout-numbers';
import type { LayoutMaterial } from '../../../electron/exports/layout-messages';
import { readLayoutResources } from '../../../electron/exports/layout-resources';
import type { LayoutRunner } from '../../../electron/exports/layout-runner';
import { createKnownGlyphTypesetter } from '../../../electron/exports/typeset-known-glyphs';
import { createTypstCompiler } from '../../../electron/exports/typst-compiler';
import { createNumbersHandlers } from '../../../electron/ipc/numbers-handlers';
import type { ProgramContent } from '../../../shared/model/program';
import { fail, succeed } from '../../../shared/result';
import { listInstalledFonts, projectRoot } from '../exports/installed-fonts';
import { readPdf } from '../exports/read-pdf';
import { addProgram, makeFolder, openTestLibrary } from '../store/temporary-library';

const YEAR = { from: '2026-01-01', to: '2026-12-31', branch: null, series: null };
const heads = (total: number | null) => ({ children: null, teens: null, adults: null, total });

const PROGRAMS: Partial<ProgramContent>[] = [
  // Maryland's hybrid example.
  { title: 'Slime lab', ages: ['6-11'], place: 'onsite', onlineHeads: 5, attendance: heads(15) },
  { title: 'Owls', ages: ['0-5'], place: 'offsite', heldOn: '2026-03-05', attendance: heads(9) },
  { title: 'Owls', ages: ['0-5'], place: 'offsite', heldOn: '2025-03-05', attendance: heads(4) },
  { title: 'Chat "n" chew, #1 – ¡hola! 你好', ages: [], place: null, heldOn: '2026-04-07' },
  { title: 'Kits', kind: 'self-directed', sessions: 67, attendance: heads(67) },
  { title: 'Deleted', ages: ['0-5'], place: 'onsite', attendance: heads(500) },
];

/** The real typesetter in this process, instead of one in a process of its own. */
async function layOutHere(): Promise<LayoutRunner> {
  const templates = path.join(projectRoot, 'electron', 'exports', 'typst');
  const resources = await readLayoutResources(templates, listInstalledFonts());
  const layOut = layOutNumbersWith(createKnownGlyphTypesetter(createTypstCompiler(resources)));
  return {
    run: (material: LayoutMaterial) =>
      Promise.resolve(
        material.kind === 'numbers'
          ? succeed(layOut({ document: material.document, createdAt: new Date(material.madeAt) }))
          : fail({ code: 'cancelled' } as const),
      ),
    cancel: () => undefined,
  };
}

async function open() {
  const folder = makeFolder();
  const library = await openTestLibrary(folder);
  for (const program of PROGRAMS) {
    const { id } = await addProgram(library, {
      series: program.title ?? '',
      kind: 'storytime',
      ...program,
    });
    if (program.title === 'Deleted') await library.programs.remove([id]);
  }
  const asked: string[] = [];
  const shown: string[] = [];
  const numbers = createNumbersHandlers({
    library,
    now: () => new Date('2026-12-31T12:00:00.000Z'),
    layout: await layOutHere(),
    askWhereToSave: (name) => {
      asked.push(name);
      return Promise.resolve({ path: path.join(folder, name), fileName: name });
    },
    showInFolder: (file) => shown.push(file),
  });
  return { folder, library, numbers, asked, shown };
}

describe('numbers', () => {
  it('are counted from the log on the disk, without what was deleted', async () => {
    const { numbers, library } = await open();
    const counted = await numbers.get(YEAR);
    if (!counted.ok) throw new Error(counted.error.code);
    const { sums, survey, selfDirected, spoilers, comparison } = counted.value;
    expect(sums).toMatchObject({ sessions: 3, heads: 24, notCounted: 1 });
    expect(survey['6-11'].onsite).toMatchObject({ sessions: 1, heads: 10 });
    expect(survey['6-11'].virtual).toMatchObject({ sessions: 0, heads: 5 });
    expect(selfDirected.sessions).toBe(67);
    expect(spoilers['no-age'].shown).toHaveLength(1);
    expect(comparison?.before.sums.heads).toBe(4);
    await addProgram(library, { ages: ['0-5'], place: 'onsite', attendance: heads(100) });
    const again = await numbers.get(YEAR);
    expect(again.ok && again.value.sums).toMatchObject({ sessions: 4, heads: 124 });
  });

  it('become a table that opens in a spreadsheet, named for its time', async () => {
    const { numbers, folder, asked, shown, library } = await open();
    expect(await numbers.showSaved({})).toMatchObject({ ok: false });
    await library.settings.update((current) => ({
      ...current,
      settings: {
        ...current.settings,
        numbers: { fiscalYearStart: 7, showsElementNumbers: true },
      },
    }));
    const saved = await numbers.saveCsv({ ...YEAR, from: '2026-07-01', to: '2027-06-30' });
    const name = 'Programs and attendance, FY 2027 (July 2026 to June 2027).csv';
    expect(saved).toEqual({ ok: true, value: { fileName: name } });
    expect(asked).toEqual([name]);
    const text = await readFile(path.join(folder, name), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toContain('Children 6–11,602,1,612,15\r\n');
    await numbers.showSaved({});
    expect(shown).toEqual([path.join(folder, name)]);
  });

  it('become a report as PDF/UA: tagged, with a table and charts that are also words', async () => {
    const { numbers, folder, library } = await open();
    await library.settings.update((current) => ({
      ...current,
      settings: {
        ...current.settings,
        paper: 'a4',
        profile: { ...current.settings.profile, name: 'Ana Nguyễn', library: 'Eastside Library' },
      },
    }));
    const saved = await numbers.savePdf(YEAR);
    if (!saved.ok) throw new Error(saved.error.code);
    const bytes = await readFile(path.join(folder, saved.value.fileName));
    const read = await readPdf(new Uint8Array(bytes));
    expect(read.info['Title']).toBe('Programs and attendance, 2026');
    expect(read.info['Author']).toBe('Ana Nguyễn');
    expect(read.info['Tagged']).toBe('yes');
    expect(read.info['Page size']).toContain('A4');
    expect(read.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
    expect(saved.value.pages).toBeLessThanOrEqual(4);
    const text = read.text.replace(/\s+/g, ' ');
    expect(text).toContain('It is not the official form');
    expect(text).toContain('Children 6–11 1 10 0 0 0 5 0 0 1 15');
    expect(text).toContain('leave programs out');
    expect(text).toContain('Chat "n" chew, #1 – ¡hola! 你好, April 7, 2026');
    expect(text).toContain('67 self-directed activities');
    expect(read.links.some((link) => link.includes('marylandlibraries'))).toBe(true);
  });

  it('are a report for a time without any, too', async () => {
    const { numbers, folder } = await open();
    const saved = await numbers.savePdf({ ...YEAR, from: '2001-01-01', to: '2001-12-31' });
    if (!saved.ok) throw new Error(saved.error.code);
    const bytes = await readFile(path.join(folder, saved.value.fileName));
    expect((await readPdf(new Uint8Array(bytes))).text).toContain('No programs are logged');
  });

  it('save only pictures as pictures', async () => {
    const { numbers, folder } = await open();
    const refused = await numbers.saveImage({ suggestedName: 'x', png: new Uint8Array([1, 2]) });
    expect(refused).toEqual({ ok: false, error: { code: 'invalid-input', fields: ['png'] } });
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 9]);
    const saved = await numbers.saveImage({ suggestedName: 'By month: 2026', png });
    expect(saved).toEqual({ ok: true, value: { fileName: 'By month 2026.png' } });
    expect(new Uint8Array(await readFile(path.join(folder, 'By month 2026.png')))).toEqual(png);
  });

  it('stop when she stops them', async () => {
    const { numbers, folder } = await open();
    const saving = numbers.savePdf(YEAR);
    await numbers.cancelPdf({});
    expect(await saving).toEqual({ ok: false, error: { code: 'cancelled' } });
    await expect(readFile(path.join(folder, 'Programs and attendance, 2026.pdf'))).rejects.toThrow(
      'ENOENT',
    );
  });
});
