import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLogExportsHandlers } from '../../../electron/ipc/log-exports-handlers';
import type { Library } from '../../../electron/store/library';
import type { LogFormat } from '../../../shared/log-exports/log-format';
import { toLogEntry } from '../../../shared/log-exports/log-entry';
import { logJsonSchema } from '../../../shared/log-exports/log-json';
import { anyEntry } from '../../unit/log-exports/any-entry';
import { handlersOf, valueOf } from '../imports/import-frame';
import { addProgram, makeFolder, openTestLibrary, titlesOf } from '../store/temporary-library';

const ALL = { from: null, to: null };

function exportsOf(library: Library, filePath: string, onProgress: () => void = () => undefined) {
  return createLogExportsHandlers({
    library,
    now: () => new Date('2026-11-23T18:50:35.000Z'),
    sendEvent: onProgress,
    askWhereToSave: () => Promise.resolve({ path: filePath, fileName: path.basename(filePath) }),
    showInFolder: () => undefined,
  });
}

async function exportTo(
  library: Library,
  format: LogFormat,
  range: { from: string | null; to: string | null } = ALL,
) {
  const folder = makeFolder();
  const filePath = path.join(folder, `log.${format}`);
  const exported = valueOf(await exportsOf(library, filePath).export({ format, ...range }));
  expect(await readdir(folder)).toEqual([`log.${format}`]);
  return { filePath, exported, text: await readFile(filePath, 'utf8') };
}

async function fill(library: Library, count: number): Promise<void> {
  const entries = fc.sample(anyEntry, { numRuns: count, seed: 7 });
  valueOf(
    await library.programs.add(
      entries.map(({ content, answers }) => ({
        content,
        answers,
        importId: null,
        importKey: null,
      })),
    ),
  );
}

const sortedEntries = (library: Library) =>
  library.programs
    .listAll()
    .map(toLogEntry)
    .map(({ content, answers }) => JSON.stringify({ content, answers }))
    .toSorted();

describe('the exported log', () => {
  it('comes back the same through an import of its CSV, her answers too', async () => {
    const library = await openTestLibrary(makeFolder());
    await fill(library, 250);
    const { filePath } = await exportTo(library, 'csv');

    const other = await openTestLibrary(makeFolder());
    const { handlers } = handlersOf(other, () => filePath);
    const preview = valueOf(await handlers.choose({}));
    expect(preview).toMatchObject({ source: 'worth-sharing', missing: [] });
    const { token, mapping } = preview;
    expect(valueOf(await handlers.run({ token, mapping }))).toMatchObject({
      added: 250,
      skipped: [],
    });
    expect(sortedEntries(other)).toEqual(sortedEntries(library));

    // Neither there nor at home does it add anything a second time.
    for (const again of [handlers, handlersOf(library, () => filePath).handlers]) {
      expect(valueOf(await again.choose({})).counts).toEqual({
        programs: 0,
        skipped: 0,
        alreadyThere: 250,
      });
    }
  });

  it('is read like any table where another program changed it', async () => {
    const library = await openTestLibrary(makeFolder());
    await addProgram(library, { title: 'Craft', heldOn: '2026-05-14', minutes: 45 });
    const { text } = await exportTo(library, 'csv');
    const saved = text.slice(1).replace('2026-05-14', '5/14/2026').replaceAll('\r\n', '\n');
    const { handlers } = handlersOf(await openTestLibrary(makeFolder()));
    const bytes = new TextEncoder().encode(saved);
    const preview = valueOf(await handlers.open({ fileName: 'log.csv', bytes }));
    expect(preview.source).toBe('guessed');
    expect(preview.sampleRows[0]).toMatchObject({
      content: { title: 'Craft', heldOn: '2026-05-14', minutes: 45 },
    });
  });

  it('holds the days of the range, in each form', async () => {
    const library = await openTestLibrary(makeFolder());
    for (const [title, heldOn] of [
      ['Before', '2025-12-31'],
      ['First', '2026-01-01'],
      ['Last', '2026-12-31'],
    ] as const) {
      await addProgram(library, { title, heldOn });
    }
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const json = logJsonSchema.parse(JSON.parse((await exportTo(library, 'json', year)).text));
    expect(json.programs.map(({ title }) => title)).toEqual(['Last', 'First']);
    const journal = await exportTo(library, 'markdown', year);
    expect(journal.exported).toEqual({ fileName: 'log.markdown', programs: 2 });
    expect(journal.text).toMatch(/^# 2026\n\n## December 2026\n\n### Last\n/);
    expect(journal.text).not.toContain('Before');
  });

  it('leaves nothing behind when she stops it, or the folder is gone', async () => {
    const library = await openTestLibrary(makeFolder());
    await fill(library, 300);
    const folder = makeFolder();
    const handlers = exportsOf(library, path.join(folder, 'log.csv'), () => {
      void handlers.cancel({});
    });
    const answer = await handlers.export({ format: 'csv', ...ALL });
    expect(answer).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
    const gone = exportsOf(library, path.join(folder, 'gone', 'log.csv'));
    expect(await gone.export({ format: 'csv', ...ALL })).toMatchObject({
      ok: false,
      error: { code: 'disk-failed' },
    });
    expect(titlesOf(library)).toHaveLength(300);
  });
});
