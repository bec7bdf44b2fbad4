import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished, describe, expect, it, vi } from 'vitest';
import { createSearchHandlers } from '../../../electron/ipc/search-handlers';
import { createVenuesHandlers } from '../../../electron/ipc/venues-handlers';
import { createLogSearch, type LogSearch } from '../../../electron/search/log-search';
import type { SearchRequest } from '../../../electron/search/search-messages';
import type { Library } from '../../../electron/store/library';
import { contentOf } from '../../../shared/programs/content-of';
import { BUILT_IN_VENUES } from '../../../shared/venues/built-in-venues';
import {
  addProgram,
  makeFolder,
  monthText,
  openTestLibrary,
  programOf,
  writeMonth,
} from '../store/temporary-library';
import { startDirectLine } from './direct-line';

const AT = '2026-11-18T10:00:00.000Z';

interface Started {
  search: LogSearch;
  requests: SearchRequest[];
  /** Ends the process as if it had crashed. */
  crash: () => void;
}

async function startSearch(library: Library, indexFile: string): Promise<Started> {
  const requests: SearchRequest[] = [];
  let crash = (): void => undefined;
  const search = createLogSearch({
    library,
    indexFile,
    startLine: () => {
      const { line, end } = startDirectLine((request) => requests.push(request));
      crash = end;
      return line;
    },
    onReady: () => undefined,
  });
  onTestFinished(() => {
    search.close();
  });
  search.start();
  await vi.waitUntil(() => search.state().isReady);
  return {
    search,
    requests,
    crash: () => {
      crash();
    },
  };
}

async function find(search: LogSearch, query: string): Promise<string[]> {
  const found = await search.find(query);
  if (found.status !== 'found') throw new Error('Not ready');
  return found.ids === '' ? [] : found.ids.split('\n').slice(0, found.same);
}

const putIds = (requests: SearchRequest[]): string[] =>
  requests.flatMap((request) =>
    request.ask === 'put' ? request.documents.map(({ id }) => id) : [],
  );

describe('the search of a log', () => {
  it('finds what is saved, changed, moved, answered, shared, deleted and restored, each at once', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const first = await addProgram(library, { title: 'Dinosaur dig' });
    const { search } = await startSearch(library, path.join(folder, 'cache', 'index.json'));
    expect(await find(search, 'dinosaur')).toEqual([first.id]);

    const second = await addProgram(library, { title: 'Paper planes', heldOn: '2024-02-03' });
    expect(await find(search, 'planes')).toEqual([second.id]);

    const moved = { ...contentOf(second), title: 'Paper boats', heldOn: '2023-05-06' };
    await library.programs.update(second.id, moved, second.updatedAt);
    expect(await find(search, 'planes')).toEqual([]);
    expect(await find(search, 'boats')).toEqual([second.id]);

    await library.reflections.answer({
      programId: first.id,
      promptId: 'tip',
      question: 'A tip?',
      text: 'Bring trowels',
    });
    expect(await find(search, 'trowels')).toEqual([first.id]);

    const share = {
      id: 'share',
      writingId: null,
      programIds: [first.id],
      venueId: 'pubyac',
      title: 'A dig',
      sharedOn: '2026-11-18',
      link: '',
      cameBack: 'Somebody in Utrecht will try it.',
      createdAt: '2026-11-18T10:00:00.000Z',
      deletedAt: null,
    };
    await library.shares.update((current) => ({ ...current, shares: [share] }));
    expect(await find(search, 'utrecht')).toEqual([first.id]);
    // In the trash it does not count, and out of it it does again.
    const setDeleted = (deletedAt: string | null) =>
      library.shares.update((current) => ({ ...current, shares: [{ ...share, deletedAt }] }));
    await setDeleted('2026-11-19T10:00:00.000Z');
    expect(await find(search, 'utrecht')).toEqual([]);
    await setDeleted(null);
    expect(await find(search, 'utrecht')).toEqual([first.id]);
    await library.shares.update((current) => ({ ...current, shares: [] }));
    expect(await find(search, 'utrecht')).toEqual([]);

    await library.programs.remove([first.id]);
    expect(await find(search, 'trowels')).toEqual([]);
    await library.programs.restore([first.id]);
    expect(await find(search, 'trowels')).toEqual([first.id]);

    await writeMonth(
      folder,
      '2022-01',
      monthText('2022-01', [programOf({ id: 'else', title: 'Kites', heldOn: '2022-01-04' })]),
    );
    await library.checkForOutsideChanges();
    expect(await find(search, 'kites')).toEqual(['else']);
  });

  it('finds a share by the name of her own venue, and by its new name', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const shared = await addProgram(library, { title: 'Dinosaur dig' });
    const other = await addProgram(library, { title: 'Paper planes' });
    const { search } = await startSearch(library, path.join(folder, 'cache', 'index.json'));
    const venues = createVenuesHandlers({ library, now: () => new Date(AT), makeId: () => 'mine' });
    const [builtIn] = BUILT_IN_VENUES;
    if (builtIn === undefined) throw new Error('No venues');
    const save = (id: string | null, name: string) =>
      venues.save({ id, originId: null, venue: { ...builtIn, name } });
    expect((await save(null, 'Marshmallow county list')).ok).toBe(true);
    const share = { writingId: null, title: '', sharedOn: '2026-11-18', link: '', cameBack: '' };
    await library.shares.update((current) => ({
      ...current,
      shares: [
        {
          ...share,
          id: 's',
          programIds: [shared.id],
          venueId: 'mine',
          createdAt: AT,
          deletedAt: null,
        },
      ],
    }));
    expect(await find(search, 'marshmallow')).toEqual([shared.id]);
    expect((await save('mine', 'Liquorice county list')).ok).toBe(true);
    expect(await find(search, 'liquorice')).toEqual([shared.id]);
    expect(await find(search, 'marshmallow')).toEqual([]);
    expect(await find(search, 'planes')).toEqual([other.id]);
  });

  it('keeps the index outside of the library, and reads only what changed at the next start', async () => {
    const folder = makeFolder();
    const indexFile = path.join(makeFolder(), 'cache', 'index.json');
    const library = await openTestLibrary(folder);
    const stays = await addProgram(library, { title: 'Dinosaur dig' });
    const changes = await addProgram(library, { title: 'Paper planes' });
    const goes = await addProgram(library, { title: 'Slime' });
    const before = await startSearch(library, indexFile);
    await vi.waitUntil(() => existsSync(indexFile));
    before.search.close();

    await library.programs.remove([goes.id]);
    await library.programs.update(
      changes.id,
      { ...contentOf(changes), title: 'Paper boats' },
      changes.updatedAt,
    );
    const after = await startSearch(library, indexFile);
    expect(putIds(after.requests)).toEqual([changes.id]);
    expect(await find(after.search, 'dinosaur')).toEqual([stays.id]);
    expect(await find(after.search, 'boats')).toEqual([changes.id]);
    expect(await find(after.search, 'planes')).toEqual([]);
    expect(await find(after.search, 'slime')).toEqual([]);
  });

  it.each(['', '{"form":1', '{"form":1,"stamps":[["a","b"]],"index":{}}', '[]'])(
    'builds a broken index again: %j',
    async (text) => {
      const folder = makeFolder();
      const indexFile = path.join(folder, 'index.json');
      await writeFile(indexFile, text);
      const library = await openTestLibrary(path.join(folder, 'library'));
      const { id } = await addProgram(library, { title: 'Dinosaur dig' });
      const { search } = await startSearch(library, indexFile);
      expect(await find(search, 'dinosaur')).toEqual([id]);
    },
  );

  it('starts its process again when it dies, without the kept index', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const { id } = await addProgram(library, { title: 'Dinosaur dig' });
    const { search, crash, requests } = await startSearch(library, path.join(folder, 'i.json'));
    crash();
    expect((await search.find('dinosaur')).status).toBe('not-ready');
    await vi.waitUntil(() => search.state().isReady);
    expect(await find(search, 'dinosaur')).toEqual([id]);
    const opened = requests.filter(({ ask }) => ask === 'open');
    expect(opened).toMatchObject([{ isFresh: false }, { isFresh: true }]);
  });

  it('goes on where the index can not be kept', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const { id } = await addProgram(library, { title: 'Dinosaur dig' });
    await writeFile(path.join(folder, 'not-a-folder'), '');
    const { search } = await startSearch(library, path.join(folder, 'not-a-folder', 'i.json'));
    expect(await find(search, 'dinosaur')).toEqual([id]);
  });

  it('explains where a program was found', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const { id } = await addProgram(library, { title: 'Dig', whatWeDid: 'We hid femurs.' });
    const { search } = await startSearch(library, path.join(folder, 'i.json'));
    const handlers = createSearchHandlers({ library, search });
    expect(await handlers.explain({ query: 'femur dig', ids: [id, 'gone'] })).toEqual({
      ok: true,
      value: [
        {
          id,
          snippet: {
            field: 'whatWeDid',
            parts: [
              { text: 'We hid ', isMatch: false },
              { text: 'femurs', isMatch: true },
              { text: '.', isMatch: false },
            ],
          },
        },
      ],
    });
  });
});
