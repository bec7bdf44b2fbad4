import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgramsHandlers } from '../../../electron/ipc/programs-handlers';
import type { SeveralEdit } from '../../../shared/programs/several-edit';
import { contentOf, makeFolder, openTestLibrary } from './temporary-library';

const MONTHS = ['2025-01', '2025-02', '2025-03'];

/** Three programs in each of three months. */
async function openLog() {
  const folder = makeFolder();
  const library = await openTestLibrary(folder);
  const seeds = MONTHS.flatMap((month) =>
    ['05', '12', '19'].map((day) => ({
      content: contentOf({ heldOn: `${month}-${day}`, title: `${month}-${day}`, tags: ['old'] }),
      importId: null,
      importKey: null,
    })),
  );
  const added = await library.programs.add(seeds);
  if (!added.ok) throw new Error(added.error.code);
  const told: (readonly [done: number, total: number])[] = [];
  let onTold = (): void => undefined;
  const programs = createProgramsHandlers({
    library,
    sendEvent: (event, payload) => {
      if (event !== 'several-progress' || !('done' in payload)) throw new Error(event);
      told.push([payload.done, payload.total]);
      onTold();
    },
  });
  const change = async (ids: string[], edit: SeveralEdit) => {
    const answer = await programs.changeMany({ ids, edit, token: 't' });
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };
  const tagsOf = (id: string) => library.programs.get(id)?.program.tags.join() ?? '';
  return {
    folder,
    library,
    programs,
    told,
    change,
    tagsOf,
    ids: added.value.map(({ id }) => id),
    whenTold: (listen: () => void) => {
      onTold = listen;
    },
  };
}

describe('the same change of several programs', () => {
  it('is one write a month, told as it goes, and put back as it was', async () => {
    const { folder, library, ids, change, told, tagsOf } = await openLog();
    const [first = ''] = ids;
    await change([first], { kind: 'set', parts: { tags: ['own', 'Owls'] } });
    told.splice(0);
    const { before, error, isStopped } = await change(ids, { kind: 'add-tag', tag: 'owls' });
    expect({ error, isStopped }).toEqual({ error: null, isStopped: false });
    expect(told).toEqual([
      [3, 9],
      [6, 9],
      [9, 9],
    ]);
    // One has the tag already, in capitals.
    expect(before).toHaveLength(8);
    expect(ids.map(tagsOf)).toEqual(['own,Owls', ...ids.slice(1).map(() => 'old,owls')]);
    const again = await openTestLibrary(folder);
    expect(again.programs.listSummaries().filter(({ tags }) => tags.includes('owls'))).toHaveLength(
      8,
    );
    await change(ids, { kind: 'put-back', of: before });
    expect(ids.map(tagsOf)).toEqual(['own,Owls', ...ids.slice(1).map(() => 'old')]);
    expect(library.programs.listSummaries()).toHaveLength(9);
  });

  it('takes a tag off, however it is spelled, from those that have it', async () => {
    const { ids, change, tagsOf } = await openLog();
    const [first = ''] = ids;
    await change([first], { kind: 'set', parts: { tags: ['Old', 'kept'] } });
    const { before } = await change(ids, { kind: 'take-tag', tag: 'OLD' });
    expect(before).toHaveLength(9);
    expect(ids.map(tagsOf)).toEqual(['kept', ...ids.slice(1).map(() => '')]);
    expect((await change(ids, { kind: 'take-tag', tag: 'old' })).before).toEqual([]);
  });

  it('ends after the month that is being written when she stops it; the others stay as they were', async () => {
    const { ids, programs, change, whenTold, tagsOf } = await openLog();
    whenTold(() => void programs.stopChange({ token: 't' }));
    const stopped = await change(ids, { kind: 'add-tag', tag: 'new' });
    expect(stopped.isStopped).toBe(true);
    expect(stopped.before).toHaveLength(3);
    expect(ids.filter((id) => tagsOf(id) === 'old,new')).toHaveLength(3);
  });

  it('leaves what lies in the trash alone, and what is so already unwritten', async () => {
    const { folder, library, ids, change } = await openLog();
    const [first = '', second = ''] = ids;
    await library.programs.remove([first]);
    const file = path.join(folder, 'programs', '2025-01.json');
    const { before } = await change([first, second], {
      kind: 'set',
      parts: { series: 'Owls', ages: ['0-5'] },
    });
    expect(before).toEqual([{ id: second, parts: { series: '', ages: [] } }]);
    expect(library.programs.get(first)?.program.series).toBe('');
    const text = await readFile(file, 'utf8');
    const nothing = await change([second], { kind: 'set', parts: { series: 'Owls' } });
    expect(nothing.before).toEqual([]);
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await readdir(path.join(folder, 'programs'))).toHaveLength(3);
  });

  it('reaches neither disk nor memory where it would make a program that can’t be read back', async () => {
    const { folder, ids, change, tagsOf } = await openLog();
    const file = path.join(folder, 'programs', '2025-01.json');
    const text = await readFile(file, 'utf8');
    const tooLong: SeveralEdit = { kind: 'set', parts: { tags: ['x'.repeat(400)] } };
    await expect(change(ids, tooLong)).rejects.toThrow('Too big');
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(ids.map(tagsOf)).toEqual(ids.map(() => 'old'));
  });
});
