import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMany } from '../../../electron/ipc/create-many';
import { contentOf, makeFolder, openTestLibrary, titlesOf } from './temporary-library';

const session = (heldOn: string) => contentOf({ heldOn, title: `Session of ${heldOn}` });

describe('several sessions at once', () => {
  it('are on the disk after a restart, in one act', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const days = ['2026-10-27', '2026-11-03', '2026-11-10'];
    const created = await createMany(library.programs, days.map(session));
    expect(created).toMatchObject({ ok: true, value: { failed: [] } });
    await library.close();
    const again = await openTestLibrary(folder);
    expect(titlesOf(again)).toEqual(days.toReversed().map((day) => `Session of ${day}`));
    expect(await readdir(path.join(folder, 'programs'))).toEqual(['2026-10.json', '2026-11.json']);
  });

  it('leave the others saved where one month can’t be written, and say which are not', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    // What stands in the way of a month's file: a folder of its name.
    await mkdir(path.join(folder, 'programs', '2026-10.json', 'in-the-way'), { recursive: true });
    const contents = ['2026-11-03', '2026-10-06', '2026-11-10', '2026-10-13'].map(session);
    const created = await createMany(library.programs, contents);
    if (!created.ok) throw new Error(created.error.code);
    expect(created.value.programs.map(({ heldOn }) => heldOn)).toEqual([
      '2026-11-03',
      '2026-11-10',
    ]);
    expect(created.value.failed).toEqual([
      { at: [1, 3], error: expect.objectContaining({ code: 'disk-failed' }) as unknown },
    ]);
    expect(titlesOf(library)).toEqual(['Session of 2026-11-10', 'Session of 2026-11-03']);
  });

  it('fail as one where nothing could be saved', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    await mkdir(path.join(folder, 'programs', '2026-10.json', 'in-the-way'), { recursive: true });
    const created = await createMany(library.programs, [session('2026-10-06')]);
    expect(created).toMatchObject({ ok: false, error: { code: 'disk-failed' } });
    expect(titlesOf(library)).toEqual([]);
  });
});
