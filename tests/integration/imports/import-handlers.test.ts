import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPENING_TOKEN } from '../../../shared/imports/import-preview';
import {
  addProgram,
  contentOf,
  makeFolder,
  openTestLibrary,
  titlesOf,
} from '../store/temporary-library';
import { bytesOf, handlersOf, titlesIn, valueOf } from './import-frame';

const THREE = 'Date,Title\n2021-05-14,Craft\n2021-05-14,Craft\n2021-06-01,Games\n';
const MIXED = 'Date,Title,Attendance\n5/14/2021,Craft,12\n31/31/2021,Games,9\n5/15/2021,,9\n';

async function openThree(text = THREE) {
  const library = await openTestLibrary(makeFolder());
  const { handlers, events } = handlersOf(library);
  const bring = async (contents = text) => {
    const opened = await handlers.open({ fileName: 'log.csv', bytes: bytesOf(contents) });
    const { token, mapping } = valueOf(opened);
    return valueOf(await handlers.run({ token, mapping }));
  };
  return { library, handlers, events, bring };
}

describe('bringing a file in', () => {
  it('brings equal rows in once each, and the same file only once', async () => {
    const { library, bring, handlers } = await openThree();
    expect(await bring()).toMatchObject({ added: 3, alreadyThere: [], skipped: [] });
    expect(await bring()).toMatchObject({
      added: 0,
      alreadyThere: [{ line: 2 }, { line: 3 }, { line: 4 }],
    });
    expect(titlesOf(library)).toEqual(['Games', 'Craft', 'Craft']);
    expect(valueOf(await handlers.list({}))).toHaveLength(1);
  });

  it('knows the rows again in another encoding, separator and mapping, and in a longer file', async () => {
    const { bring, handlers } = await openThree();
    await bring();
    const other = `\ufeff${THREE.replaceAll(',', ';').replaceAll('\n', '\r\n')}2021-07-01;Bingo\r\n`;
    const utf16 = new Uint8Array(Buffer.from(other, 'utf16le'));
    const preview = valueOf(await handlers.open({ fileName: 'log.txt', bytes: utf16 }));
    expect(preview.counts).toEqual({ programs: 1, skipped: 0, alreadyThere: 3 });
    const mapping = { ...preview.mapping, columns: ['date' as const, 'series' as const] };
    const result = valueOf(await handlers.run({ token: preview.token, mapping }));
    expect(result).toMatchObject({ added: 1 });
  });

  it('tells the same day of two years apart where the file leaves the year out', async () => {
    const { library, handlers } = await openThree();
    for (const fileName of ['stats 2022.csv', 'stats 2023.csv', 'stats 2023 copy.csv']) {
      const bytes = bytesOf('Date,Title,Attendance\n3/15,Storytime,12\n');
      const { token, mapping } = valueOf(await handlers.open({ fileName, bytes }));
      await handlers.run({ token, mapping });
    }
    expect(library.programs.listSummaries().map(({ heldOn }) => heldOn)).toEqual([
      '2023-03-15',
      '2022-03-15',
    ]);
  });

  it('says line by line what stays out, and brings the rest in', async () => {
    const { bring, library } = await openThree(MIXED);
    expect(await bring()).toMatchObject({
      added: 1,
      skipped: [
        { line: 3, reason: '“31/31/2021” is not a date.' },
        { line: 4, reason: 'It has no title.' },
      ],
    });
    expect(titlesOf(library)).toEqual(['Craft']);
  });

  it('shows at once what a changed mapping does', async () => {
    const { handlers } = await openThree();
    const { token, mapping } = valueOf(
      await handlers.open({ fileName: 'a.csv', bytes: bytesOf('When,Theme\n2021-05-14,Bears\n') }),
    );
    const changed = await handlers.preview({
      token,
      mapping: { ...mapping, columns: ['date', 'title'] },
    });
    expect(titlesIn(valueOf(changed))).toEqual(['Bears']);
  });
});

describe('undo', () => {
  it('takes an import out, leaves the rest alone, and lets it in again', async () => {
    const { library, handlers, bring } = await openThree();
    await addProgram(library, { title: 'Her own' });
    const { importId } = await bring();
    const [batch] = valueOf(await handlers.list({}));
    expect(batch).toMatchObject({ id: importId, fileName: 'log.csv', added: 3, undoneAt: null });
    expect(valueOf(await handlers.undo({ id: importId }))).toEqual({ removed: 3 });
    expect(titlesOf(library)).toEqual(['Her own']);
    expect(valueOf(await handlers.list({}))[0]?.undoneAt).not.toBeNull();
    expect(await bring()).toMatchObject({ added: 3, alreadyThere: [] });
    expect(await handlers.undo({ id: 'nothing' })).toEqual({
      ok: false,
      error: { code: 'not-found', thing: 'import' },
    });
  });
});

describe('a power cut half-way', () => {
  it('leaves an import that can be seen, counted and undone', async () => {
    const { library, handlers } = await openThree();
    // What is on the disk when it goes off: the batch is written before its first program.
    await library.imports.update((current) => ({
      ...current,
      imports: [
        {
          id: 'cut-off',
          fileName: 'log.csv',
          importedAt: '2026-11-23T18:00:00.000Z',
          added: 0,
          alreadyThere: 0,
          skipped: 0,
          undoneAt: null,
        },
      ],
    }));
    const seed = { content: contentOf(), importId: 'cut-off', importKey: null };
    valueOf(await library.programs.add([seed, seed]));
    expect(valueOf(await handlers.list({}))).toMatchObject([{ id: 'cut-off', added: 2 }]);
    expect(valueOf(await handlers.undo({ id: 'cut-off' }))).toEqual({ removed: 2 });
    expect(library.programs.listSummaries()).toEqual([]);
  });
});

describe('stopping', () => {
  it('takes out what had come in when she cancels', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, row) =>
        `20${String(10 + (row % 12))}-0${String((row % 9) + 1)}-03,Program ${String(row)}`,
    );
    const library = await openTestLibrary(makeFolder());
    const { handlers, events } = handlersOf(library);
    const bytes = bytesOf(['Date,Title', ...rows].join('\n'));
    const { token, mapping } = valueOf(await handlers.open({ fileName: 'big.csv', bytes }));
    const running = handlers.run({ token, mapping });
    while (!events.some(({ event }) => event === 'import-progress')) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await handlers.cancel({ token });
    expect(await running).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(library.programs.listSummaries()).toEqual([]);
    expect(valueOf(await handlers.list({}))).toEqual([]);
    // The file is still open, and can be brought in after all.
    expect(valueOf(await handlers.run({ token, mapping }))).toMatchObject({ added: 3000 });
  });

  it('forgets the file when she leaves, even while it is opened', async () => {
    const { handlers } = await openThree();
    const opening = handlers.open({ fileName: 'log.csv', bytes: bytesOf(THREE) });
    await handlers.cancel({ token: OPENING_TOKEN });
    expect(await opening).toEqual({ ok: false, error: { code: 'cancelled' } });
    const { token, mapping } = valueOf(
      await handlers.open({ fileName: 'log.csv', bytes: bytesOf(THREE) }),
    );
    await handlers.cancel({ token });
    const gone = { ok: false, error: { code: 'not-found', thing: 'import' } };
    expect(await handlers.preview({ token, mapping })).toEqual(gone);
    expect(await handlers.run({ token, mapping })).toEqual(gone);
  });

  it('takes everything out again when the disk refuses a month', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const { handlers } = handlersOf(library);
    const rows = Array.from(
      { length: 1200 },
      (_, row) => `2021-0${String((row % 2) + 5)}-14,P ${String(row)}`,
    );
    const bytes = bytesOf(['Date,Title', ...rows].join('\n'));
    const { token, mapping } = valueOf(await handlers.open({ fileName: 'two.csv', bytes }));
    // A folder stands where the second month would be written.
    const inTheWay = path.join(folder, 'programs', '2021-06.json');
    await mkdir(path.join(inTheWay, 'full'), { recursive: true });
    const refused = await handlers.run({ token, mapping });
    expect(refused.ok).toBe(false);
    expect(library.programs.listSummaries()).toEqual([]);
    expect(valueOf(await handlers.list({}))).toEqual([]);
    await rm(inTheWay, { recursive: true });
    expect(valueOf(await handlers.run({ token, mapping }))).toMatchObject({ added: 1200 });
  });
});

describe('files that are no table', () => {
  it.each([
    ['file-empty', ''],
    ['file-empty', '\n\n  \n'],
    ['file-unreadable', '%PDF-1.7 and so on'],
    ['file-unreadable', 'PK\u0003\u0004 a workbook'],
  ])('answers %s', async (code, text) => {
    const { handlers } = await openThree();
    const answer = await handlers.open({ fileName: 'x.csv', bytes: bytesOf(text) });
    expect(answer).toMatchObject({ ok: false, error: { code, fileName: 'x.csv' } });
  });

  it('answers for a file that is gone, is a folder, or is far too large', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(makeFolder());
    const large = path.join(folder, 'large.csv');
    await writeFile(large, Buffer.alloc(51 * 1024 * 1024, 'a,b\n'));
    const answers = [path.join(folder, 'gone.csv'), folder, large].map((chosen) =>
      handlersOf(library, () => chosen).handlers.choose({}),
    );
    expect(await Promise.all(answers)).toMatchObject([
      { error: { code: 'file-unreadable', reason: 'missing' } },
      { error: { code: 'file-unreadable', reason: 'not-text' } },
      { error: { code: 'file-too-large', fileName: 'large.csv', limitMegabytes: 50 } },
    ]);
  });

  it('answers cancelled when she closes the dialog', async () => {
    const library = await openTestLibrary(makeFolder());
    expect(await handlersOf(library, () => null).handlers.choose({})).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
  });
});
