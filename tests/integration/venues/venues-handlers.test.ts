import { describe, expect, it } from 'vitest';
import { createVenuesHandlers } from '../../../electron/ipc/venues-handlers';
import { createWritingsHandlers } from '../../../electron/ipc/writings-handlers';
import type { Library } from '../../../electron/store/library';
import { emptyProgramContent } from '../../../shared/model/program';
import type { Venue } from '../../../shared/model/venue';
import type { Result } from '../../../shared/result';
import { BUILT_IN_VENUES, findVenue } from '../../../shared/venues/built-in-venues';
import { listOfferedVenues, listVenues, pickVenue } from '../../../shared/venues/list-venues';
import { makeFolder, openTestLibrary } from '../store/temporary-library';

const now = () => new Date('2026-11-23T18:50:35.000Z');
let ids = 0;
const makeId = () => `own-${String((ids += 1))}`;

const handlers = (library: Library) => createVenuesHandlers({ library, now, makeId });

function unwrap<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Not expected to fail: ${result.error.code}`);
  return result.value;
}

function contentOf(id: string): Venue {
  const found = findVenue(id);
  if (!found) throw new Error(`no venue ${id}`);
  return found;
}

describe('venues of her own', () => {
  it('are added, edited, removed, brought back, and still there after a restart', async () => {
    const folder = makeFolder();
    const library = await openTestLibrary(folder);
    const venues = handlers(library);
    const added = unwrap(
      await venues.save({
        id: null,
        originId: 'pubyac',
        venue: { ...contentOf('pubyac'), name: 'Our county list' },
      }),
    );
    expect(listVenues(added.own).find(({ venue }) => venue.id === added.id)).toMatchObject({
      kind: 'own',
      originId: 'pubyac',
    });
    unwrap(
      await venues.save({
        id: added.id,
        originId: null,
        venue: { ...contentOf('pubyac'), name: 'The county list' },
      }),
    );
    const removed = unwrap(await venues.remove({ id: added.id }));
    expect(listOfferedVenues(removed).some(({ id }) => id === added.id)).toBe(false);
    expect(pickVenue(removed, added.id)?.name).toBe('The county list');
    unwrap(await venues.restore({ id: added.id }));
    await library.close();

    const again = await openTestLibrary(folder);
    const read = unwrap(await handlers(again).get({}));
    expect(listOfferedVenues(read).some(({ name }) => name === 'The county list')).toBe(true);
    expect(read.venues[0]?.originId).toBe('pubyac');
  });

  it('change a built-in in its place, and give it back as it came', async () => {
    const library = await openTestLibrary(makeFolder());
    const venues = handlers(library);
    const mastodon = contentOf('mastodon-thread');
    const fields = mastodon.fields.map((field) => ({
      ...field,
      limits: [{ unit: 'graphemes' as const, min: null, max: 1_000, urlCountsAs: 23 }],
    }));
    const changed = unwrap(
      await venues.save({ id: 'mastodon-thread', originId: null, venue: { ...mastodon, fields } }),
    );
    const entries = listVenues(changed.own).filter(({ venue }) => venue.id === 'mastodon-thread');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ kind: 'changed', originId: 'mastodon-thread' });
    expect(entries[0]?.venue.fields[0]?.limits[0]?.max).toBe(1_000);
    const back = unwrap(await venues.remove({ id: 'mastodon-thread' }));
    expect(pickVenue(back, 'mastodon-thread')).toEqual(findVenue('mastodon-thread'));
    expect(listVenues(back)).toHaveLength(BUILT_IN_VENUES.length);
  });

  it('hide and show', async () => {
    const library = await openTestLibrary(makeFolder());
    const hidden = unwrap(await handlers(library).setHidden({ id: 'pubyac', isHidden: true }));
    expect(listOfferedVenues(hidden).some(({ id }) => id === 'pubyac')).toBe(false);
    expect(listVenues(hidden).some(({ venue }) => venue.id === 'pubyac')).toBe(true);
    const shown = unwrap(await handlers(library).setHidden({ id: 'pubyac', isHidden: false }));
    expect(shown.hiddenIds).toEqual([]);
  });

  it('refuse a form that could not be filled in, and a venue that nobody has', async () => {
    const library = await openTestLibrary(makeFolder());
    const venues = handlers(library);
    const content = contentOf('pubyac');
    const twice = content.fields.map((field) => ({ ...field, label: 'Same' }));
    const refused = await venues.save({
      id: null,
      originId: null,
      venue: { ...content, fields: twice },
    });
    expect(refused.ok).toBe(false);
    expect((await venues.save({ id: 'nobody', originId: null, venue: content })).ok).toBe(false);
    expect((await venues.remove({ id: 'pubyac' })).ok).toBe(false);
    expect(library.venues.read().venues).toEqual([]);
  });

  it('get drafts in their own form, and their writings open when they are removed', async () => {
    const library = await openTestLibrary(makeFolder());
    const content = { ...emptyProgramContent('2026-11-17'), title: 'Owl Night' };
    const [program] = unwrap(
      await library.programs.add([{ content, importId: null, importKey: null }]),
    );
    const field = contentOf('newsletter-blurb').fields[1];
    const { id } = unwrap(
      await handlers(library).save({
        id: null,
        originId: 'newsletter-blurb',
        venue: { ...contentOf('newsletter-blurb'), fields: field ? [field] : [] },
      }),
    );
    const writings = createWritingsHandlers({
      library,
      now,
      makeId,
      askWhereToSave: () => Promise.resolve(null),
      writeFile: () => Promise.resolve(),
    });
    const writing = unwrap(await writings.create({ venueId: id, programIds: [program?.id ?? ''] }));
    expect(writing.fields.map(({ fieldId }) => fieldId)).toEqual(['body']);
    expect(writing.fields[0]?.text).toContain('Owl Night');
    unwrap(await handlers(library).remove({ id }));
    expect(unwrap(await writings.get({ id: writing.id })).venueId).toBe(id);
    expect(unwrap(await writings.redraft({ id: writing.id })).fields[0]?.text).toContain('Owl');
  });
});
