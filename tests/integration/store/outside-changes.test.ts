import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { monthDocumentSchema } from '../../../shared/model/documents/month-document';
import type { Program } from '../../../shared/model/program';
import { findBuiltInForm } from '../../../shared/proposals/forms/built-in-forms';
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

const NOVEMBER = 'programs/2026-11.json';
const LATER = '2026-11-22T10:00:00.000Z';

/** What another computer does to a month through a synced folder. */
async function changeOutside(
  folder: string,
  month: string,
  change: (programs: Program[]) => Program[],
): Promise<void> {
  const text = await readFile(path.join(folder, 'programs', `${month}.json`), 'utf8');
  const document = monthDocumentSchema.parse(JSON.parse(text));
  await writeMonth(folder, month, monthText(month, change(document.programs)));
}

describe('a month that another computer changed', () => {
  it('keeps what it added when something else is saved here', async () => {
    const folder = makeFolder();
    let heard = 0;
    const library = await openTestLibrary(folder, { onChangedElsewhere: () => (heard += 1) });
    await addProgram(library, { title: 'Ours' });
    await changeOutside(folder, '2026-11', (programs) => [
      ...programs,
      programOf({ id: 'theirs', title: 'Theirs', heldOn: '2026-11-01' }),
    ]);
    await addProgram(library, { title: 'Ours again', heldOn: '2026-11-21' });
    expect(titlesOf(library)).toEqual(['Ours again', 'Ours', 'Theirs']);
    expect(heard).toBe(1);
    await library.close();
    expect(titlesOf(await openTestLibrary(folder))).toEqual(['Ours again', 'Ours', 'Theirs']);
  });

  it('is not overwritten where it changed the same program', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const program = await addProgram(library, { title: 'Before' });
    await changeOutside(folder, '2026-11', (programs) =>
      programs.map((one) => ({ ...one, title: 'Theirs', updatedAt: LATER })),
    );
    const refused = { ok: false, error: { code: 'changed-elsewhere' } };
    // Not even the trash, which asks for no version: she decided on what she saw.
    expect(await library.programs.remove([program.id])).toEqual(refused);
    expect(titlesOf(library)).toEqual(['Theirs']);
    const edit = contentOf({ title: 'Ours' });
    expect(await library.programs.update(program.id, edit, program.updatedAt)).toEqual(refused);
    // Now she has seen it.
    expect(await library.programs.update(program.id, edit, LATER)).toMatchObject({ ok: true });
    expect(titlesOf(library)).toEqual(['Ours']);
  });

  it('is no conflict where the file was only touched', async () => {
    const folder = makeFolder();
    let heard = 0;
    const library = await openTestLibrary(folder, { onChangedElsewhere: () => (heard += 1) });
    const program = await addProgram(library);
    await changeOutside(folder, '2026-11', (programs) => programs);
    expect(await library.programs.remove([program.id])).toEqual({ ok: true, value: null });
    expect(heard).toBe(0);
  });

  it('is found when the window gets the focus, new months too', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    await addProgram(library, { title: 'Ours' });
    expect(await library.checkForOutsideChanges()).toEqual({ programs: false, documents: [] });
    const theirs = programOf({ title: 'Theirs', heldOn: '2026-12-01' });
    await writeMonth(folder, '2026-12', monthText('2026-12', [theirs]));
    await writeFile(
      path.join(folder, 'imports.json'),
      JSON.stringify({
        version: 1,
        imports: [
          {
            id: 'batch',
            fileName: 'programs.csv',
            importedAt: LATER,
            added: 1,
            alreadyThere: 0,
            skipped: 0,
            undoneAt: null,
          },
        ],
      }),
    );
    expect(await library.checkForOutsideChanges()).toEqual({
      programs: true,
      documents: ['imports'],
    });
    expect(titlesOf(library)).toEqual(['Theirs', 'Ours']);
    expect(library.imports.read().imports).toHaveLength(1);
    expect(await library.checkForOutsideChanges()).toEqual({ programs: false, documents: [] });
  });

  it('is found in every other document too', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    await writeFile(
      path.join(folder, 'venues.json'),
      JSON.stringify({ version: 1, venues: [], hiddenIds: ['pubyac'] }),
    );
    await writeFile(
      path.join(folder, 'network.json'),
      JSON.stringify({ ...library.network.read(), minutesAWeek: 10 }),
    );
    await writeFile(
      path.join(folder, 'proposals.json'),
      JSON.stringify({ version: 1, proposals: [], forms: [findBuiltInForm('alsc-at-ala')] }),
    );
    expect(await library.checkForOutsideChanges()).toEqual({
      programs: false,
      documents: ['venues', 'network', 'proposals'],
    });
    expect(library.venues.read().hiddenIds).toEqual(['pubyac']);
    expect(library.network.read().minutesAWeek).toBe(10);
    expect(library.proposals.read().forms).toHaveLength(1);
  });

  it('moved a program: it counts once, while only one of the files has arrived', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const program = await addProgram(library, { title: 'Ours' });
    const moved = {
      ...program,
      title: 'Moved',
      heldOn: '2026-12-01',
      updatedAt: '2026-11-30T10:00:00.000Z',
    };
    await writeMonth(folder, '2026-12', monthText('2026-12', [moved]));
    await library.checkForOutsideChanges();
    expect(titlesOf(library)).toEqual(['Moved']);
    await writeMonth(folder, '2026-11', monthText('2026-11', []));
    await library.checkForOutsideChanges();
    expect(titlesOf(library)).toEqual(['Moved']);
  });

  it('and left unreadable is kept aside; what was here is written back', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    await addProgram(library, { title: 'Ours' });
    await writeMonth(folder, '2026-11', '{"version":1,"mon');
    expect(await library.checkForOutsideChanges()).toEqual({ programs: false, documents: [] });
    const setAsideAs = 'programs/2026-11.json.corrupt-20261123T185035Z';
    expect(library.notices).toEqual([
      { kind: 'corrupt-set-aside', document: NOVEMBER, setAsideAs, canRestore: false },
    ]);
    expect(await readFile(path.join(folder, setAsideAs), 'utf8')).toBe('{"version":1,"mon');
    await library.close();
    expect(titlesOf(await openTestLibrary(folder))).toEqual(['Ours']);
  });

  it('to a newer version stops all writing', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    await addProgram(library);
    const newer = monthText('2026-11', [], 99);
    const filePath = await writeMonth(folder, '2026-11', newer);
    const refused = { ok: false, error: { code: 'read-only', reason: 'newer-version' } };
    const seed = { content: contentOf(), importId: null, importKey: null };
    expect(await library.programs.add([seed])).toEqual(refused);
    expect(await library.drafts.update((current) => ({ ...current }))).toEqual(refused);
    expect(library.isReadOnly).toBe(true);
    expect(await readFile(filePath, 'utf8')).toBe(newer);
  });

  it('and took away is written again by the next save', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    await addProgram(library, { title: 'Kept' });
    await rm(path.join(folder, NOVEMBER));
    await addProgram(library, { title: 'New' });
    await library.close();
    expect(titlesOf(await openTestLibrary(folder)).toSorted()).toEqual(['Kept', 'New']);
  });
});

it('drafts never ask: the last to type is right', async () => {
  const folder = makeFolder();
  const library = await openTestLibrary(folder);
  const draftOf = (text: string) => ({ key: 'program:new', text, savedAt: LATER });
  await library.drafts.update((current) => ({ ...current, drafts: [draftOf('ours')] }));
  const theirs = { version: 1, drafts: [draftOf('theirs'), { ...draftOf('more'), key: 'x' }] };
  await writeFile(path.join(folder, 'drafts.json'), JSON.stringify(theirs));
  const saved = await library.drafts.update((current) => ({
    ...current,
    drafts: [draftOf('ours'), ...current.drafts.filter((draft) => draft.key !== 'program:new')],
  }));
  expect(saved.ok && saved.value.drafts.map((draft) => draft.text)).toEqual(['ours', 'more']);
});

it('copies that sync tools make are told of, not read and not touched', async () => {
  const folder = makeFolder();
  const text = monthText('2026-11', [programOf({ id: 'copy' })]);
  const names = [
    '2026-11 (conflicted copy 2026-11-22).json',
    '2026-11.sync-conflict-20261122-100000-ABCDEFG.json',
    '2026-11 (1).json',
  ];
  await writeMonth(folder, '2026-11', monthText('2026-11', [programOf()]));
  for (const name of names) await writeMonth(folder, name.replace('.json', ''), text);
  await writeFile(path.join(folder, 'settings-LAPTOP.json'), '{}');
  const library = await openTestLibrary(folder);
  expect(titlesOf(library)).toHaveLength(1);
  expect(new Set(library.notices)).toEqual(
    new Set([
      ...names.map((fileName) => ({ kind: 'conflict-copy', document: NOVEMBER, fileName })),
      { kind: 'conflict-copy', document: 'settings.json', fileName: 'settings-LAPTOP.json' },
    ]),
  );
  expect(await readdir(path.join(folder, 'programs'))).toHaveLength(4);
});
