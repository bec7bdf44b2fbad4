import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_VENUES } from '../../../../shared/venues/built-in-venues';
import { putVenue } from '../../../../shared/venues/change-venues';
import {
  addProgram,
  makeFolder,
  monthText,
  openTestLibrary,
  programOf,
  titlesOf,
} from '../temporary-library';

const LATER = '2026-11-22T10:00:00.000Z';

async function openWithCopy(name: string) {
  const folder = makeFolder();
  const library = await openTestLibrary(folder);
  const here = await addProgram(library, { title: 'Owls', branch: 'Main', heldOn: '2026-11-20' });
  const there = { ...here, title: 'Owls at night', ideaFrom: 'A colleague', updatedAt: LATER };
  const only = programOf({ id: 'only-there', title: 'Bears', heldOn: '2026-11-03' });
  const file = path.join(folder, 'programs', name);
  await writeFile(file, monthText('2026-11', [there, only]));
  return { folder, library, here, file };
}

describe('a copy that a sync tool left', () => {
  it.each([
    '2026-11 (conflicted copy).json',
    '2026-11 (1).json',
    '2026-11.sync-conflict-20261122-100000-ABC.json',
    "2026-11 (Ana's conflicted copy 2026-11-22).json",
    '2026-11-LAPTOP.json',
  ])('is found by its name, and compared row by row: %s', async (name) => {
    const { library } = await openWithCopy(name);
    const [copy] = await library.conflicts.list();
    expect(copy).toMatchObject({
      fileName: name,
      document: 'programs/2026-11.json',
      state: 'differs',
    });
    expect(copy?.rows).toEqual([
      expect.objectContaining({
        title: 'Owls at night',
        isOnlyThere: false,
        thereAt: LATER,
        differences: [
          { field: 'title', here: 'Owls', there: 'Owls at night' },
          { field: 'ideaFrom', here: '', there: 'A colleague' },
        ],
      }),
      expect.objectContaining({ title: 'Bears', isOnlyThere: true }),
    ]);
  });

  it('is settled field by field, and nothing of either version is lost', async () => {
    const { folder, library, here, file } = await openWithCopy('2026-11 (1).json');
    await library.checkForOutsideChanges();
    expect(library.notices).toHaveLength(1);
    const settled = await library.conflicts.settle('2026-11 (1).json', [
      { rowId: here.id, fromThere: ['ideaFrom'], isBroughtIn: false },
      { rowId: 'only-there', fromThere: [], isBroughtIn: true },
    ]);
    expect(settled).toEqual({ ok: true, value: null });
    expect(titlesOf(library)).toEqual(['Owls', 'Bears']);
    expect(library.programs.get(here.id)?.program).toMatchObject({
      ideaFrom: 'A colleague',
      branch: 'Main',
    });
    expect(library.notices).toEqual([]);
    expect(await library.conflicts.list()).toEqual([]);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
    const kept = path.join(folder, 'backups', 'conflicts');
    const texts = await Promise.all(
      (await readdir(kept)).map((name) => readFile(path.join(kept, name), 'utf8')),
    );
    expect(texts.some((text) => text.includes('Owls at night'))).toBe(true);
    expect(texts.some((text) => text.includes('"ideaFrom":""'))).toBe(true);
    // It is on the disk, and the library opens without a word.
    const again = await openTestLibrary(folder);
    expect(again.notices).toEqual([]);
    expect(titlesOf(again)).toEqual(['Owls', 'Bears']);
  });

  it('of settings or of the cup is merged as well', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const { settings, version } = library.settings.read();
    await library.settings.update((current) => ({ ...current, settings }));
    await writeFile(
      path.join(folder, 'settings (1).json'),
      JSON.stringify({ version, settings: { ...settings, theme: 'dark' } }),
    );
    const stick = { id: 's', question: 'What sang?', createdAt: LATER, deletedAt: null };
    await writeFile(
      path.join(folder, 'cup-OLD.json'),
      JSON.stringify({ version: 1, sticks: [stick], answers: [], draws: [] }),
    );
    const copies = await library.conflicts.list();
    expect(copies.map(({ document }) => document).toSorted()).toEqual([
      'cup.json',
      'settings.json',
    ]);
    for (const { fileName, rows } of copies) {
      const choices = rows.map(({ rowId, differences }) => ({
        rowId,
        fromThere: differences.map(({ field }) => field),
        isBroughtIn: true,
      }));
      expect((await library.conflicts.settle(fileName, choices)).ok).toBe(true);
    }
    expect(library.settings.read().settings.theme).toBe('dark');
    expect(library.cup.read().sticks).toEqual([stick]);
  });

  it('of her venues changes the one that she chose, and no other', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const [first, second] = BUILT_IN_VENUES;
    if (first === undefined || second === undefined) throw new Error('No venues');
    for (const [venue, name] of [
      [first, 'Here one'],
      [second, 'Here two'],
    ] as const) {
      await library.venues.update((own) => putVenue(own, { ...venue, name }, null, LATER));
    }
    const there = putVenue(
      library.venues.read(),
      { ...first, name: 'There one' },
      null,
      '2026-11-23T10:00:00.000Z',
    );
    const mine = { ...first, id: 'mine', name: 'Only there' };
    await writeFile(
      path.join(folder, 'venues (1).json'),
      JSON.stringify(putVenue(there, mine, null, LATER)),
    );
    const [copy] = await library.conflicts.list();
    expect(copy?.rows.map(({ title }) => title)).toEqual(['There one', 'Only there']);
    const choices = (copy?.rows ?? []).map(({ rowId, differences }) => ({
      rowId,
      fromThere: differences.map(({ field }) => field),
      isBroughtIn: true,
    }));
    expect((await library.conflicts.settle('venues (1).json', choices)).ok).toBe(true);
    expect(library.venues.read().venues.map(({ venue }) => venue.name)).toEqual([
      'There one',
      'Here two',
      'Only there',
    ]);
  });

  it('that can’t be read or is newer is said to be so, and only put away when she asks', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    await addProgram(library, { title: 'Owls' });
    await writeFile(path.join(folder, 'programs', '2026-11 (1).json'), '{"version":');
    await writeFile(
      path.join(folder, 'programs', '2026-11 (2).json'),
      monthText('2026-11', [], 99),
    );
    const copies = await library.conflicts.list();
    expect(copies.map(({ state }) => state).toSorted()).toEqual(['newer', 'unreadable']);
    expect((await library.conflicts.settle('2026-11 (1).json', [])).ok).toBe(true);
    expect(await library.conflicts.settle('2026-11 (1).json', [])).toEqual({
      ok: false,
      error: { code: 'not-found', thing: 'file' },
    });
    expect(titlesOf(library)).toEqual(['Owls']);
  });
});
