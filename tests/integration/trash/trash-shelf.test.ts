import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTrashShelf } from '../../../electron/trash/trash-shelf';
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
