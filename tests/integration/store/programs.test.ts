import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addProgram,
  contentOf,
  makeFolder,
  monthText,
  openTestLibrary,
  programOf,
  titlesOf,
  writeMonth,
} from './temporary-library';

describe('programs on the disk', () => {
  it('are there after a restart, newest first, in a document a month', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    expect(library.notices).toEqual([]);
    await addProgram(library, { title: 'First', heldOn: '2026-10-31' });
    await addProgram(library, { title: 'Third', heldOn: '2026-11-20' });
    await addProgram(library, { title: 'Second', heldOn: '2026-11-02' });
    await library.close();

    const again = await openTestLibrary(folder);
    expect(titlesOf(again)).toEqual(['Third', 'Second', 'First']);
    expect(again.notices).toEqual([]);
    expect(await readdir(path.join(folder, 'programs'))).toEqual(['2026-10.json', '2026-11.json']);
  });

  it('keep blank and zero apart, and every script', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const attendance = { children: 0, teens: null, adults: 1, total: null };
    const title = 'Cuentos y canción 故事时间 👩🏽‍🏫';
    const { id } = await addProgram(library, { title, attendance });
    await library.close();
    const kept = (await openTestLibrary(folder)).programs.get(id)?.program;
    expect(kept).toMatchObject({ title, attendance });
  });

  it('come in together, a write a month, in the order of the seeds', async () => {
    const library = await openTestLibrary(makeFolder());
    const days = ['2021-01-01', '2021-02-01', '2021-01-01', '2021-03-01'];
    const added = await library.programs.add(
      days.map((heldOn, index) => ({
        content: contentOf({ heldOn, title: `Row ${String(index)}` }),
        importId: 'batch',
        importKey: `key-${String(index)}`,
      })),
    );
    expect(added.ok && added.value.map((program) => program.heldOn)).toEqual(days);
    expect(titlesOf(library)).toEqual(['Row 3', 'Row 1', 'Row 0', 'Row 2']);
    expect([...library.programs.importKeys()].toSorted()).toEqual([
      'key-0',
      'key-1',
      'key-2',
      'key-3',
    ]);
    expect(library.programs.idsOfImport('batch')).toHaveLength(4);

    await library.programs.remove(library.programs.idsOfImport('batch'));
    expect(library.programs.importKeys().size).toBe(0);
    expect(library.programs.idsOfImport('batch')).toEqual([]);
    expect(titlesOf(library)).toEqual([]);
  });

  it('refuses an edit of an older version, also within one millisecond', async () => {
    const library = await openTestLibrary(makeFolder());
    const program = await addProgram(library);
    const edited = await library.programs.update(
      program.id,
      contentOf({ title: 'Edited' }),
      program.updatedAt,
    );
    expect(edited.ok && edited.value.updatedAt).not.toBe(program.updatedAt);
    const late = await library.programs.update(
      program.id,
      contentOf({ title: 'Late' }),
      program.updatedAt,
    );
    expect(late).toEqual({ ok: false, error: { code: 'changed-elsewhere' } });
    expect(titlesOf(library)).toEqual(['Edited']);
  });

  it('goes to the trash and back', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const { id } = await addProgram(library);
    await library.programs.remove([id, 'never-was']);
    expect(titlesOf(library)).toEqual([]);
    expect(library.programs.get(id)?.program.deletedAt).not.toBeNull();
    await library.programs.restore([id]);
    expect(titlesOf(library)).toHaveLength(1);
    expect(await library.programs.remove(['never-was'])).toEqual({
      ok: false,
      error: { code: 'not-found', thing: 'program' },
    });
  });

  it('takes its reflection along to another month', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const program = await addProgram(library);
    const answer = { promptId: 'moment', question: 'A moment?', text: 'She sang.' };
    await library.reflections.answer({ programId: program.id, ...answer });
    const content = contentOf({ heldOn: '2026-12-01' });
    // An answer that is being typed while the program moves must arrive with it.
    const moving = library.programs.update(program.id, content, program.updatedAt);
    const answering = library.reflections.answer({
      programId: program.id,
      promptId: 'tip',
      question: 'A tip?',
      text: 'Bring scarves.',
    });
    expect((await moving).ok && (await answering).ok).toBe(true);
    await library.close();

    const again = await openTestLibrary(folder);
    const kept = again.programs.get(program.id);
    expect(kept?.program.heldOn).toBe('2026-12-01');
    expect(kept?.reflection?.answers.map(({ text }) => text)).toEqual([
      'She sang.',
      'Bring scarves.',
    ]);
    expect(again.programs.listSummaries()).toMatchObject([{ answers: 2 }]);
  });

  it('counts once when a crash left it in two months: the newer one', async () => {
    const folder = makeFolder();
    const older = programOf({ title: 'Before' });
    const newer = programOf({
      title: 'After',
      heldOn: '2026-12-01',
      updatedAt: '2026-11-21T10:00:00.000Z',
    });
    await writeMonth(folder, '2026-11', monthText('2026-11', [older, programOf({ id: 'other' })]));
    await writeMonth(folder, '2026-12', monthText('2026-12', [newer]));
    const library = await openTestLibrary(folder);
    expect(titlesOf(library)).toEqual(['After', 'Bilingual storytime']);
    await library.close();
    // The old month has been cleaned on the disk too.
    await writeMonth(folder, '2026-12', monthText('2026-12', []));
    expect(titlesOf(await openTestLibrary(folder))).toEqual(['Bilingual storytime']);
  });

  it('never writes what it could not read back', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    await addProgram(library);
    await expect(addProgram(library, { title: '' })).rejects.toThrow();
    await addProgram(library, { title: 'Next' });
    await library.close();
    expect(titlesOf(await openTestLibrary(folder))).toHaveLength(2);
  });
});

describe('reflections', () => {
  it('take an answer back, skip, and forget a skip that was answered', async () => {
    const library = await openTestLibrary(makeFolder());
    const { id } = await addProgram(library);
    const prompt = { programId: id, promptId: 'tip', question: 'A tip?' };
    await library.reflections.skip({ programId: id, promptId: 'tip' });
    expect(library.programs.get(id)?.reflection?.skippedPromptIds).toEqual(['tip']);
    await library.reflections.answer({ ...prompt, text: 'Sit low.' });
    expect(library.programs.get(id)?.reflection).toMatchObject({
      answers: [{ text: 'Sit low.' }],
      skippedPromptIds: [],
    });
    await library.reflections.answer({ ...prompt, text: '' });
    expect(library.programs.get(id)?.reflection?.answers).toEqual([]);
  });

  it('of a program that is not there are refused', async () => {
    const library = await openTestLibrary(makeFolder());
    expect(await library.reflections.skip({ programId: 'no', promptId: 'tip' })).toEqual({
      ok: false,
      error: { code: 'not-found', thing: 'program' },
    });
  });
});
