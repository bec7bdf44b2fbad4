import { describe, expect, it } from 'vitest';
import { NO_OWN_VENUES } from '../../../shared/model/own-venues';
import { venueSchema, type Venue } from '../../../shared/model/venue';
import { writingSchema } from '../../../shared/model/writing';
import { BUILT_IN_VENUES, findVenue } from '../../../shared/venues/built-in-venues';
import { putVenue, removeVenue } from '../../../shared/venues/change-venues';
import { checkVenue, nameField } from '../../../shared/venues/check-venue';
import {
  listOfferedVenues,
  listVenues,
  nameVenues,
  pickVenue,
} from '../../../shared/venues/list-venues';
import { fieldsOfShape, OWN_SHAPES } from '../../../shared/venues/shape-fields';
import { venueOfWriting } from '../../../shared/venues/venue-of-writing';

const AT = '2026-11-23T18:50:35.000Z';
const pubyac = findVenue('pubyac') ?? ({} as Venue);

describe('checkVenue', () => {
  it('finds nothing in what is built in', () => {
    expect(BUILT_IN_VENUES.flatMap(checkVenue)).toEqual([]);
  });

  it('names what keeps a venue from being saved', () => {
    const [field] = pubyac.fields;
    if (!field) throw new Error('no field');
    const crossed = { ...field, limits: [{ unit: 'words' as const, min: 300, max: 100 }] };
    expect(checkVenue({ ...pubyac, name: ' ' })).toEqual([{ kind: 'no-name' }]);
    expect(checkVenue({ ...pubyac, fields: [] })).toEqual([{ kind: 'no-fields' }]);
    expect(checkVenue({ ...pubyac, fields: [{ ...field, label: '' }] })).toEqual([
      { kind: 'no-label', fieldIndex: 0 },
    ]);
    expect(
      checkVenue({ ...pubyac, fields: [field, { ...field, id: 'b', label: 'subject ' }] }),
    ).toEqual([{ kind: 'same-label', fieldIndex: 1 }]);
    expect(checkVenue({ ...pubyac, fields: [crossed] })).toEqual([
      { kind: 'limits-crossed', fieldIndex: 0 },
    ]);
    expect(checkVenue({ ...pubyac, sourceUrl: 'no link' })).toEqual([
      { kind: 'source-not-a-link' },
    ]);
  });

  it('gives each new field an id that is free', () => {
    expect(nameField('Für Eltern!', [])).toBe('fur-eltern');
    expect(nameField('Body', ['body', 'body-2'])).toBe('body-3');
    expect(nameField('中', [])).toBe('field');
  });
});

describe('closed places', () => {
  it('are kept for their writings, and not offered', () => {
    const closed = listVenues(NO_OWN_VENUES).filter(({ venue }) => venue.status === 'retired');
    expect(closed.map(({ venue }) => venue.id)).toEqual(['storytime-underground-group']);
    const offered = listOfferedVenues(NO_OWN_VENUES);
    expect(offered.some(({ status }) => status === 'retired')).toBe(false);
    expect(offered).toHaveLength(BUILT_IN_VENUES.length - 1);
  });

  it('meet on the days that their sources give', () => {
    const chat = findVenue('chat-alscchat');
    expect(chat?.schedule).toEqual({
      every: 'month',
      nth: 2,
      weekday: 4,
      startTime: '21:00',
      zone: 'America/New_York',
      minutes: null,
    });
    expect(findVenue('thrive-thursday')?.schedule).toMatchObject({
      every: 'month',
      nth: 1,
      weekday: 4,
    });
    expect(findVenue('flannel-friday-post')?.schedule).toMatchObject({ every: 'week', weekday: 5 });
    for (const { schedule } of BUILT_IN_VENUES) {
      const zone = schedule?.zone;
      if (zone) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });
});

describe('her venues', () => {
  it('keep a removed one for its writings, and know its name', () => {
    const own = putVenue(NO_OWN_VENUES, { ...pubyac, id: 'mine', name: 'Mine' }, 'pubyac', AT);
    const gone = removeVenue(own, 'mine', AT);
    expect(pickVenue(gone, 'mine')?.name).toBe('Mine');
    expect(nameVenues(gone)).toMatchObject({ mine: 'Mine', pubyac: 'E-mail to PUBYAC' });
    expect(pickVenue(gone, 'never-was')).toBeUndefined();
  });

  it.each(OWN_SHAPES)('of the shape %s start with the fields that its drafts fill', (shape) => {
    const fields = fieldsOfShape(shape);
    expect(fields.length).toBeGreaterThan(0);
    expect(venueSchema.safeParse({ ...pubyac, shape, fields }).success).toBe(true);
  });

  it('can be made up for a writing whose venue is nowhere to be found', () => {
    const writing = writingSchema.parse({
      id: 'w',
      venueId: 'From Another App',
      programIds: ['p'],
      fields: [{ fieldId: 'big-idea', text: 'One\nTwo', draft: '', pieces: [] }],
      gaps: [],
      createdAt: AT,
      updatedAt: AT,
      deletedAt: null,
    });
    const venue = venueOfWriting(writing, 'A place that is not known');
    expect(venueSchema.parse(venue)).toEqual(venue);
    expect(venue.fields[0]).toMatchObject({ id: 'big-idea', label: 'Big idea' });
  });
});
