import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWritingsHandlers } from '../../../electron/ipc/writings-handlers';
import { openLibrary, type Library } from '../../../electron/store/library';
import { writeAtomically } from '../../../electron/store/write-atomically';
import { contract } from '../../../shared/ipc/contract';
import { writingSchema, type Writing } from '../../../shared/model/writing';
import { emptyProgramContent, type ProgramContent } from '../../../shared/model/program';
import type { Result } from '../../../shared/result';

let folder = '';
let library: Library;
let ids = 0;
let minutes = 0;
let saveTo: string | null = null;
let suggested = '';

const makeId = () => `id-${String((ids += 1))}`;
const now = () => new Date(Date.UTC(2026, 10, 23, 18, (minutes += 1)));

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'writings-'));
  library = await openLibrary({ folder, now, makeId });
  saveTo = null;
});

afterEach(async () => {
  await library.close();
  await rm(folder, { recursive: true, force: true });
});

function handlers(from: Library = library) {
  return createWritingsHandlers({
    library: from,
    makeId,
    now,
    writeFile: (place, text) => writeAtomically(place, Buffer.from(text, 'utf8')),
    askWhereToSave: (name) => {
      suggested = name;
      return Promise.resolve(
        saveTo === null ? null : { path: saveTo, fileName: path.basename(saveTo) },
      );
    },
  });
}

function unwrap<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Not expected to fail: ${result.error.code}`);
  return result.value;
}

async function addProgram(content: Partial<ProgramContent>): Promise<string> {
  const full = { ...emptyProgramContent('2026-11-17'), ...content };
  const [program] = unwrap(
    await library.programs.add([{ content: full, importId: null, importKey: null }]),
  );
  return program?.id ?? '';
}

const answer = (programId: string, promptId: string, text: string) =>
  library.reflections.answer({ programId, promptId, question: 'A question?', text });

async function createPost(programIds: string[]): Promise<Writing> {
  return unwrap(await handlers().create({ venueId: 'guest-post', programIds }));
}

const bodyOf = (writing: Writing) =>
  writing.fields.find(({ fieldId }) => fieldId === 'body')?.text ?? '';

describe('writings in a real library', () => {
  it('drafts from the stored program and answers, and is still there after a restart', async () => {
    const id = await addProgram({ title: 'Kite Day', ages: ['6-11'] });
    await answer(id, 'moment', 'The first kite went up over the parking lot.');
    const writing = await createPost([id, id]);
    expect(writing.programIds).toEqual([id]);
    expect(bodyOf(writing)).toContain('The first kite went up over the parking lot.');
    expect(writingSchema.parse(writing)).toEqual(writing);

    await library.close();
    library = await openLibrary({ folder, now, makeId });
    expect(unwrap(await handlers().get({ id: writing.id }))).toEqual(writing);
    expect(unwrap(await handlers().list({}))).toMatchObject([
      { id: writing.id, title: 'Kite Day', gaps: writing.gaps.length },
    ]);
  });

  it('refuses an unknown venue and an unknown or deleted program', async () => {
    const id = await addProgram({ title: 'Kite Day' });
    expect(await handlers().create({ venueId: 'moon', programIds: [id] })).toMatchObject({
      error: { code: 'invalid-input', fields: ['venueId'] },
    });
    const missing = await handlers().create({ venueId: 'pubyac', programIds: [id, 'gone'] });
    expect(missing).toMatchObject({ error: { code: 'not-found', thing: 'program' } });
    await library.programs.remove([id]);
    const deleted = await handlers().create({ venueId: 'pubyac', programIds: [id] });
    expect(deleted).toMatchObject({ error: { code: 'not-found', thing: 'program' } });
  });

  it('keeps the gaps in line with the text, back and forth', async () => {
    const id = await addProgram({ title: 'Kite Day' });
    const writing = await createPost([id]);
    const text = bodyOf(writing);
    const marker = writing.gaps[0]?.marker ?? '';
    expect(text).toContain(marker);
    const save = async (body: string) =>
      unwrap(await handlers().saveField({ id: writing.id, fieldId: 'body', text: body }));
    const filled = await save(text.replace(marker, 'We flew kites.'));
    expect(filled.gaps.map((gap) => gap.marker)).not.toContain(marker);
    expect(filled.gaps).toHaveLength(writing.gaps.length - 1);
    const undone = await save(text);
    expect(undone.gaps.map((gap) => gap.marker).toSorted()).toEqual(
      writing.gaps.map((gap) => gap.marker).toSorted(),
    );
  });

  it('never overwrites her text: a changed program shows in redraft, and only takeDraft takes it', async () => {
    const id = await addProgram({ title: 'Kite Day' });
    const writing = await createPost([id]);
    const edited = 'Mine, all of it.';
    unwrap(await handlers().saveField({ id: writing.id, fieldId: 'body', text: edited }));
    await answer(id, 'tip', 'Check the wind before you check the string.');

    const before = unwrap(await handlers().get({ id: writing.id }));
    expect(bodyOf(before)).toBe(edited);
    const fresh = unwrap(await handlers().redraft({ id: writing.id }));
    expect(fresh.fields.find(({ fieldId }) => fieldId === 'body')?.draft).toContain(
      'Check the wind before you check the string.',
    );
    expect(bodyOf(unwrap(await handlers().get({ id: writing.id })))).toBe(edited);

    const taken = unwrap(await handlers().takeDraft({ id: writing.id, fieldId: 'body' }));
    expect(taken.replacedText).toBe(edited);
    expect(bodyOf(taken.writing)).toContain('Check the wind');
    expect(taken.writing.gaps.map((gap) => gap.promptId)).not.toContain('tip');
    const undone = unwrap(
      await handlers().saveField({ id: writing.id, fieldId: 'body', text: taken.replacedText }),
    );
    expect(bodyOf(undone)).toBe(edited);
  });

  it('keeps what was replaced, brings it back, and still has it after a restart', async () => {
    const id = await addProgram({ title: 'Kite Day' });
    const writing = await createPost([id]);
    const draft = bodyOf(writing);
    unwrap(await handlers().saveField({ id: writing.id, fieldId: 'body', text: 'Mine.' }));
    await answer(id, 'tip', 'Check the wind before you check the string.');
    const { writing: taken } = unwrap(
      await handlers().takeDraft({ id: writing.id, fieldId: 'body' }),
    );
    expect(taken.versions.map(({ text, replacedBy }) => [text, replacedBy])).toEqual([
      [draft, 'edit'],
      ['Mine.', 'draft'],
    ]);
    await library.close();
    library = await openLibrary({ folder, now, makeId });
    const versionId = taken.versions[1]?.id ?? '';
    const back = unwrap(await handlers().restoreVersion({ id: writing.id, versionId }));
    expect(bodyOf(back)).toBe('Mine.');
    expect(back.versions.at(-1)?.text).toContain('Check the wind');
    const gone = await handlers().restoreVersion({ id: writing.id, versionId: 'nobody' });
    expect(gone).toMatchObject({ error: { code: 'not-found' } });
  });

  it('drafts several programs under the angle that was chosen, again and again', async () => {
    const one = await addProgram({ title: 'Kite Day', whatWeDid: 'We flew kites.' });
    const two = await addProgram({ title: 'Boat Day', whatWeDid: 'We folded boats.' });
    const made = unwrap(
      await handlers().create({ venueId: 'guest-post', programIds: [one, two], angle: 'compare' }),
    );
    expect(made.angle).toBe('compare');
    expect(made.fields[0]?.text).toBe('Kite Day and Boat Day, side by side');
    expect(unwrap(await handlers().redraft({ id: made.id })).fields).toEqual(made.fields);
  });

  it('puts writings in the trash and back', async () => {
    const id = await addProgram({ title: 'Kite Day' });
    const writing = await createPost([id]);
    unwrap(await handlers().remove({ ids: [writing.id] }));
    expect(unwrap(await handlers().list({}))).toEqual([]);
    unwrap(await handlers().restore({ ids: [writing.id] }));
    expect(unwrap(await handlers().list({}))).toHaveLength(1);
  });

  it('drafts still when the program lies in the trash', async () => {
    const id = await addProgram({ title: 'Kite Day' });
    const writing = await createPost([id]);
    await library.programs.remove([id]);
    const fresh = unwrap(await handlers().redraft({ id: writing.id }));
    expect(fresh.fields.map(({ draft }) => draft)).toEqual(
      writing.fields.map(({ draft }) => draft),
    );
  });

  it('loses no edit when fields are saved at the same time', async () => {
    const id = await addProgram({ title: 'Kite Day' });
    const writing = unwrap(
      await handlers().create({ venueId: 'conference-proposal', programIds: [id] }),
    );
    const all = writing.fields.map(({ fieldId }) => fieldId);
    const desk = handlers();
    await Promise.all(
      all.map((fieldId) => desk.saveField({ id: writing.id, fieldId, text: `My ${fieldId}` })),
    );
    const saved = unwrap(await desk.get({ id: writing.id }));
    expect(saved.fields.map(({ text }) => text)).toEqual(all.map((fieldId) => `My ${fieldId}`));
  });

  it('answers not-found for a writing that is not there', async () => {
    const error = { code: 'not-found', thing: 'writing' };
    const desk = handlers();
    expect(await desk.get({ id: 'no' })).toMatchObject({ error });
    expect(await desk.redraft({ id: 'no' })).toMatchObject({ error });
    expect(await desk.takeDraft({ id: 'no', fieldId: 'body' })).toMatchObject({ error });
    expect(await desk.saveField({ id: 'no', fieldId: 'body', text: '' })).toMatchObject({ error });
  });
});

describe('saving a writing as a file', () => {
  const text = 'One\r\ntwo – ñ 🪁\n\n\n';

  it('writes UTF-8 with one kind of line end, under a name that every system takes', async () => {
    saveTo = path.join(folder, 'kites.txt');
    const request = { suggestedName: '../Kites: up/down?', format: 'txt' as const, text };
    expect(contract.writings.saveFile.request.parse(request)).toEqual(request);
    expect(unwrap(await handlers().saveFile(request))).toEqual({ fileName: 'kites.txt' });
    expect(suggested).toBe('Kites up down.txt');
    expect(await readFile(saveTo, 'utf8')).toBe('One\ntwo – ñ 🪁\n');
  });

  it('answers cancelled when she closes the dialog', async () => {
    const closed = await handlers().saveFile({ suggestedName: 'a', format: 'md', text });
    expect(closed).toMatchObject({ error: { code: 'cancelled' } });
  });

  it('says when the folder is gone, and leaves an old file whole', async () => {
    saveTo = path.join(folder, 'no-such-folder', 'kites.md');
    const gone = await handlers().saveFile({ suggestedName: 'a', format: 'md', text });
    expect(gone).toMatchObject({ error: { code: 'disk-failed', system: 'ENOENT' } });
    const old = path.join(folder, 'old.md');
    await writeFile(old, 'old');
    saveTo = path.join(old, 'below-a-file.md');
    await handlers().saveFile({ suggestedName: 'a', format: 'md', text });
    expect(await readFile(old, 'utf8')).toBe('old');
  });
});
