import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTrashShelf } from '../../../electron/trash/trash-shelf';
import { createSharesHandlers } from '../../../electron/ipc/shares-handlers';
import { createVenuesHandlers } from '../../../electron/ipc/venues-handlers';
import { BUILT_IN_VENUES } from '../../../shared/venues/built-in-venues';
import { listVenues, pickVenue } from '../../../shared/venues/list-venues';
import { bytesOf, handlersOf, valueOf } from '../imports/import-frame';
import { addProgram, makeFolder, openTestLibrary, titlesOf } from '../store/temporary-library';

const NOW = new Date('2026-11-23T18:50:35.000Z');
const LATER = new Date('2026-12-24T18:50:35.000Z');

describe('the trash of a library', () => {
  it('gives back an undone import as one, and lets it in its list again', async () => {
    const library = await openTestLibrary(makeFolder());
    const { handlers } = handlersOf(library);
    const bytes = bytesOf('Date,Title\n2021-05-14,Craft\n2021-06-14,Bingo\n');
    const { token, mapping } = valueOf(await handlers.open({ fileName: 'log.csv', bytes }));
    const { importId } = valueOf(await handlers.run({ token, mapping }));
    valueOf(await handlers.undo({ id: importId }));
    const trash = createTrashShelf(library);
    expect(trash.list()).toMatchObject([{ kind: 'import', title: 'log.csv', count: 2 }]);
    valueOf(await trash.restore({ kind: 'import', id: importId }));
    expect(titlesOf(library)).toEqual(['Bingo', 'Craft']);
    expect(valueOf(await handlers.list({}))[0]?.undoneAt).toBeNull();
    expect(trash.list()).toEqual([]);
  });

  it('gives back and lets go what is no program', async () => {
    const library = await openTestLibrary(makeFolder());
    const stick = { id: 's', question: 'What sang?', createdAt: NOW.toISOString() };
    await library.cup.update((cup) => ({
      ...cup,
      sticks: [{ ...stick, deletedAt: NOW.toISOString() }],
    }));
    const trash = createTrashShelf(library);
    expect(trash.list()).toMatchObject([{ kind: 'stick', title: 'What sang?' }]);
    valueOf(await trash.restore({ kind: 'stick', id: 's' }));
    expect(library.cup.read().sticks).toEqual([{ ...stick, deletedAt: null }]);
    expect(await trash.restore({ kind: 'stick', id: 's' })).toEqual({
      ok: false,
      error: { code: 'not-found', thing: 'stick' },
    });
    // What is in use is never let go.
    valueOf(await trash.purge([{ kind: 'stick', id: 's' }]));
    expect(library.cup.read().sticks).toHaveLength(1);
  });

  it('holds a share that was taken back, over a restart too, and gives it back as it was', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const shares = createSharesHandlers({ library, now: () => NOW, makeId: () => 'share' });
    const noted = valueOf(
      await shares.add({
        writingId: null,
        programIds: [],
        venueId: 'pubyac',
        title: 'Owls in the library',
        sharedOn: '2026-11-20',
        link: '',
        cameBack: 'Two libraries will try it.',
      }),
    );
    valueOf(await shares.remove({ id: noted.id }));
    await library.close();
    const again = await openTestLibrary(folder);
    const later = createSharesHandlers({ library: again, now: () => NOW, makeId: () => 'x' });
    expect(valueOf(await later.list({}))).toEqual([]);
    const trash = createTrashShelf(again);
    expect(trash.list()).toMatchObject([
      { kind: 'share', title: 'Owls in the library', goesOn: '2026-12-23' },
    ]);
    valueOf(await trash.restore({ kind: 'share', id: noted.id }));
    expect(valueOf(await later.list({}))).toEqual([noted]);
    valueOf(await later.remove({ id: noted.id }));
    expect(await trash.purgeOverdue(LATER)).toBe(1);
    expect(again.shares.read().shares).toEqual([]);
  });

  it('gives back a venue of hers; one that went for good keeps its name where it was used', async () => {
    const library = await openTestLibrary(makeFolder());
    const [builtIn] = BUILT_IN_VENUES;
    if (builtIn === undefined) throw new Error('No venues');
    let made = 0;
    const venues = createVenuesHandlers({
      library,
      now: () => NOW,
      makeId: () => `venue-${String((made += 1))}`,
    });
    const nameVenue = async (name: string, id: string | null = null) =>
      valueOf(await venues.save({ id, originId: null, venue: { ...builtIn, name } })).id;
    const used = await nameVenue('The county list');
    const unused = await nameVenue('Nobody’s list');
    await nameVenue('As I call it', builtIn.id);
    const shares = createSharesHandlers({ library, now: () => NOW, makeId: () => 'share' });
    const request = { writingId: null, programIds: [], title: 'Owls', link: '', cameBack: '' };
    valueOf(await shares.add({ ...request, venueId: used, sharedOn: '2026-11-20' }));
    for (const id of [used, unused, builtIn.id]) valueOf(await venues.remove({ id }));
    const trash = createTrashShelf(library);
    expect(trash.list().map(({ kind, title }) => [kind, title])).toEqual([
      ['venue', 'The county list'],
      ['venue', 'Nobody’s list'],
      ['venue', 'As I call it'],
    ]);
    valueOf(await trash.restore({ kind: 'venue', id: used }));
    expect(listVenues(library.venues.read()).some(({ venue }) => venue.id === used)).toBe(true);

    valueOf(await venues.remove({ id: used }));
    expect(await trash.purgeOverdue(LATER)).toBe(3);
    expect(trash.list()).toEqual([]);
    const own = library.venues.read();
    expect(own.venues.map(({ venue }) => venue.name)).toEqual(['The county list']);
    expect(pickVenue(own, used)?.name).toBe('The county list');
    expect(listVenues(own).some(({ venue }) => venue.id === used)).toBe(false);
    expect(pickVenue(own, builtIn.id)?.name).toBe(builtIn.name);
    expect(await trash.restore({ kind: 'venue', id: used })).toMatchObject({ ok: false });
  });

  it('knows shares and venues that were saved before they had a trash', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const share = {
      ...{ id: 'share', writingId: null, programIds: [], venueId: 'pubyac', title: 'Owls' },
      ...{ sharedOn: '2026-11-20', link: '', cameBack: '', createdAt: NOW.toISOString() },
    };
    const [venue] = BUILT_IN_VENUES;
    const at = NOW.toISOString();
    const own = { venue, originId: null, isInPlace: true, createdAt: at, updatedAt: at };
    await writeFile(
      path.join(folder, 'shares.json'),
      JSON.stringify({ version: 2, shares: [share] }),
    );
    await writeFile(
      path.join(folder, 'venues.json'),
      JSON.stringify({ version: 1, venues: [{ ...own, deletedAt: at }], hiddenIds: [] }),
    );
    await library.close();
    const again = await openTestLibrary(folder);
    expect(again.notices).toEqual([]);
    expect(again.shares.read().shares).toEqual([{ ...share, deletedAt: null }]);
    expect(createTrashShelf(again).list()).toMatchObject([{ kind: 'venue', title: venue?.name }]);
  });

  it('lets go for good after 30 days what lies in it, with its answers, and nothing else', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const gone = await addProgram(library, { title: 'Gone', heldOn: '2026-10-01' });
    await addProgram(library, { title: 'Kept', heldOn: '2026-10-02' });
    await library.reflections.answer({
      programId: gone.id,
      promptId: 'tip',
      question: 'A tip?',
      text: 'Never mind',
    });
    await library.programs.remove([gone.id]);
    const trash = createTrashShelf(library);
    expect(await trash.purgeOverdue(NOW)).toBe(0);
    expect(trash.list()).toHaveLength(1);
    expect(await trash.purgeOverdue(LATER)).toBe(1);
    expect(trash.list()).toEqual([]);
    expect(titlesOf(library)).toEqual(['Kept']);
    const text = await readFile(path.join(folder, 'programs', '2026-10.json'), 'utf8');
    expect(text).not.toContain('Gone');
    expect(text).not.toContain('Never mind');
    const again = await openTestLibrary(folder);
    expect(titlesOf(again)).toEqual(['Kept']);
  });
});
