import { beforeEach, describe, expect, it } from 'vitest';
import {
  addOwls,
  formOf,
  openProposals,
  textOf,
  unwrap,
  type OpenedProposals,
} from './open-proposals';

let desk: OpenedProposals;
beforeEach(async () => {
  desk = await openProposals();
});
const handlers = () => desk.handlers();
const start = (formId?: string) => desk.start(formId);

describe('proposals', () => {
  it('drafts each field within its limit, keeps her edits, and offers fresh drafts with a way back', async () => {
    const proposal = await start();
    const description = textOf(proposal, 'description');
    expect(description).toContain('read Owl Moon by flashlight');
    expect(description.split(/\s+/u).length).toBeLessThanOrEqual(75);
    expect(proposal.fields.map(({ fieldId }) => fieldId)).toEqual(
      proposal.form.fields.map(({ id }) => id),
    );
    const { id } = proposal;
    const save = (place: 'story' | 'fields', fieldId: string, text: string) =>
      handlers().saveText({ id, place, fieldId, text });
    unwrap(await save('story', 'problem', 'Families work late and miss morning storytime'));
    unwrap(await save('fields', 'title', 'Owls at Night'));
    const fresh = unwrap(await handlers().redraft({ id }));
    expect(fresh.fields.find(({ fieldId }) => fieldId === 'description')?.text).toMatch(
      /^Families work late and miss morning storytime\./u,
    );
    const { proposal: taken, before } = unwrap(
      await handlers().takeDrafts({ id, fieldIds: ['description'] }),
    );
    expect(textOf(taken, 'description')).toMatch(/^Families work late/u);
    expect(textOf(before, 'description')).toBe(description);
    expect(textOf(taken, 'title')).toBe('Owls at Night');
    expect(await handlers().get({ id: 'nobody' })).toEqual({
      ok: false,
      error: { code: 'not-found', thing: 'proposal' },
    });
  });

  it('moves to another form, keeps the old one, and keeps what has no place', async () => {
    const from = await start();
    await handlers().saveText({
      id: from.id,
      place: 'fields',
      fieldId: 'av',
      text: 'A room that can be dark',
    });
    await handlers().change({
      id: from.id,
      coPresenters: [{ name: 'Luis Ortega', role: 'Librarian', library: 'Oak', email: '' }],
    });
    const moved = unwrap(
      await handlers().move({ id: from.id, form: formOf('poster-cala'), event: 'CALA' }),
    );
    expect(moved.movedFromId).toBe(from.id);
    expect(moved.coPresenters.map(({ name }) => name)).toEqual(['Luis Ortega']);
    expect(moved.kept).toContainEqual({
      kind: 'av',
      label: 'Setup',
      text: 'A room that can be dark',
    });
    const back = unwrap(
      await handlers().move({ id: moved.id, form: formOf('alsc-at-ala'), event: '' }),
    );
    expect(textOf(back, 'av')).toBe('A room that can be dark');
    expect(back.kept.some(({ kind }) => kind === 'av')).toBe(false);
    const list = unwrap(await handlers().list({}));
    expect(list.map(({ formName }) => formName).sort()).toEqual([
      'ALSC program at ALA Annual',
      'ALSC program at ALA Annual',
      'Poster session (CALA)',
    ]);
  });

  it('gives each status its day, and lists what was given where a form asks for it', async () => {
    const { id } = await start();
    for (const status of ['sent', 'sent', 'accepted', 'given'] as const) {
      unwrap(await handlers().change({ id, status }));
    }
    const { history, status } = unwrap(await handlers().get({ id }));
    expect(status).toBe('given');
    expect(history.map((step) => step.status)).toEqual(['sent', 'accepted', 'given']);
    expect(history.every(({ on }) => /^2026-11-2[34]$/u.test(on))).toBe(true);
    const next = unwrap(
      await handlers().create({ form: formOf('pla-conference'), programIds: [], event: '' }),
    );
    expect(textOf(next, 'presented-before')).toBe('ALA 2027.');
  });

  it('takes in a proposal that was kept as a writing, once, with its text', async () => {
    const programId = await addOwls(desk.library);
    const at = '2026-11-20T10:00:00.000Z';
    unwrap(
      await desk.library.writings.update((current) => ({
        ...current,
        writings: [
          {
            id: 'w-1',
            venueId: 'conference-proposal',
            programIds: [programId],
            angle: 'auto',
            photos: [],
            versions: [],
            fields: [{ fieldId: 'title', text: 'An old one', draft: '', pieces: [] }],
            gaps: [],
            createdAt: at,
            updatedAt: at,
            deletedAt: null,
          },
        ],
      })),
    );
    expect(unwrap(await handlers().list({})).map(({ title }) => title)).toEqual(['An old one']);
    expect(unwrap(await handlers().list({}))).toHaveLength(1);
    unwrap(await handlers().remove({ ids: ['w-1'] }));
    expect(unwrap(await handlers().list({}))).toEqual([]);
    unwrap(await handlers().restore({ ids: ['w-1'] }));
    expect(textOf(unwrap(await handlers().get({ id: 'w-1' })), 'title')).toBe('An old one');
  });

  it('keeps a form of her own, and survives a restart', async () => {
    const own = { ...formOf('webinar'), id: 'mine', name: 'Our region', isOwn: true };
    unwrap(await handlers().saveForm({ form: own }));
    await desk.restart();
    expect(unwrap(await handlers().forms({})).map(({ name }) => name)).toEqual(['Our region']);
    unwrap(await handlers().removeForm({ id: 'mine' }));
    expect(unwrap(await handlers().forms({}))).toEqual([]);
  });
});
