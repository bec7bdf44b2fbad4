import { describe, expect, it } from 'vitest';
import { createDraftsHandlers } from '../../../electron/ipc/drafts-handlers';
import { createProgramsHandlers } from '../../../electron/ipc/programs-handlers';
import { createReflectionsHandlers } from '../../../electron/ipc/reflections-handlers';
import { createSettingsHandlers } from '../../../electron/ipc/settings-handlers';
import { createSharesHandlers } from '../../../electron/ipc/shares-handlers';
import type { AppError } from '../../../shared/ipc/app-error';
import { DEFAULT_SETTINGS } from '../../../shared/model/settings';
import type { Result } from '../../../shared/result';
import { contentOf, makeFolder, openTestLibrary } from './temporary-library';

const now = () => new Date('2026-11-23T18:50:35.000Z');

async function valueOf<T>(answer: Promise<Result<T, AppError>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function openHandlers(folder = makeFolder()) {
  const library = await openTestLibrary(folder);
  let share = 0;
  return {
    folder,
    library,
    programs: createProgramsHandlers({ library, sendEvent: () => undefined }),
    reflections: createReflectionsHandlers({ library }),
    drafts: createDraftsHandlers({ library, now }),
    settings: createSettingsHandlers({ library }),
    shares: createSharesHandlers({ library, now, makeId: () => `s-${String((share += 1))}` }),
  };
}

describe('programs', () => {
  it('are logged, listed, opened, edited, removed and restored', async () => {
    const { programs, reflections } = await openHandlers();
    const { id, updatedAt } = await valueOf(programs.create({ content: contentOf() }));
    expect(await valueOf(programs.list({}))).toMatchObject([{ id, answers: 0 }]);
    const content = contentOf({ title: 'Edited' });
    await valueOf(programs.update({ id, content, updatedAt }));
    const tip = { programId: id, promptId: 'tip', question: 'A tip?', text: 'Sit low.' };
    await valueOf(reflections.answer(tip));
    expect(await valueOf(programs.get({ id }))).toMatchObject({
      program: { title: 'Edited' },
      reflection: { answers: [{ text: 'Sit low.' }] },
    });
    expect(await valueOf(programs.getMany({ ids: ['gone', id] }))).toHaveLength(1);
    await valueOf(programs.remove({ ids: [id] }));
    expect(await valueOf(programs.list({}))).toEqual([]);
    await valueOf(programs.restore({ ids: [id] }));
    expect(await valueOf(programs.list({}))).toMatchObject([{ title: 'Edited', answers: 1 }]);
    const notFound = { ok: false, error: { code: 'not-found', thing: 'program' } };
    expect(await programs.get({ id: 'gone' })).toEqual(notFound);
  });
});

describe('settings', () => {
  it('start with the defaults and are kept', async () => {
    const { settings, library, folder } = await openHandlers();
    expect(await valueOf(settings.get({}))).toEqual(DEFAULT_SETTINGS);
    const hers = { ...DEFAULT_SETTINGS, theme: 'dark' as const };
    expect(await valueOf(settings.save({ settings: hers }))).toEqual(hers);
    await library.close();
    expect(await valueOf((await openHandlers(folder)).settings.get({}))).toEqual(hers);
  });
});

describe('drafts', () => {
  it('survive a restart, newest first, and go when they are done', async () => {
    const first = await openHandlers();
    await valueOf(first.drafts.save({ key: 'program:new', text: 'Stor' }));
    await valueOf(first.drafts.save({ key: 'reflection:x:tip', text: 'Sit' }));
    await valueOf(first.drafts.save({ key: 'program:new', text: 'Storytime' }));
    await first.library.close();
    const { drafts } = await openHandlers(first.folder);
    expect(await valueOf(drafts.list({}))).toMatchObject([
      { key: 'program:new', text: 'Storytime' },
      { key: 'reflection:x:tip', text: 'Sit' },
    ]);
    await valueOf(drafts.remove({ key: 'program:new' }));
    await valueOf(drafts.remove({ key: 'never was' }));
    expect(await valueOf(drafts.list({}))).toHaveLength(1);
  });
});

describe('shares', () => {
  const request = {
    writingId: null,
    programIds: ['p-1'],
    venueId: 'pubyac',
    title: 'Scarves',
    sharedOn: '2026-11-20',
    link: '',
    cameBack: '',
  };

  it('are noted newest first, changed, removed and put back', async () => {
    const { shares } = await openHandlers();
    const { id } = await valueOf(shares.add(request));
    await valueOf(shares.add({ ...request, title: 'Newer', sharedOn: '2026-11-22' }));
    const changes = { sharedOn: '2026-11-21', link: '', cameBack: 'Three replies' };
    await valueOf(shares.update({ id, ...changes }));
    expect(await valueOf(shares.list({}))).toMatchObject([
      { title: 'Newer' },
      { id, cameBack: 'Three replies', sharedOn: '2026-11-21' },
    ]);
    const removed = await valueOf(shares.remove({ id }));
    expect(await valueOf(shares.list({}))).toHaveLength(1);
    expect(await valueOf(shares.restore({ id }))).toEqual(removed);
    expect(await valueOf(shares.list({}))).toHaveLength(2);
    const notFound = { ok: false, error: { code: 'not-found', thing: 'share' } };
    expect(await shares.restore({ id })).toEqual(notFound);
    expect(await shares.update({ id: 'gone', ...changes })).toEqual(notFound);
    expect(await shares.remove({ id: 'gone' })).toEqual(notFound);
  });
});
