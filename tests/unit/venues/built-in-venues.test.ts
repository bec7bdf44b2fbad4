import { describe, expect, it } from 'vitest';
import { venueSchema } from '../../../shared/model/venue';
import { safeHref } from '../../../shared/text/safe-href';
import { BUILT_IN_VENUES, findVenue } from '../../../shared/venues/built-in-venues';

describe('built-in venues', () => {
  it.each(BUILT_IN_VENUES)('$id fits the schema, and is found', (venue) => {
    expect(venueSchema.parse(venue)).toEqual(venue);
    expect(findVenue(venue.id)).toBe(venue);
    expect(new Set(venue.fields.map(({ id }) => id)).size).toBe(venue.fields.length);
  });

  it.each(BUILT_IN_VENUES)('$id claims no limit that it does not have', ({ fields }) => {
    for (const field of fields) {
      expect(field.limits.length > 0).toBe(field.isLimitKnown);
      for (const { min, max } of field.limits) expect(min ?? 0).toBeLessThan(max ?? Infinity);
    }
  });

  it('claims a check of the live page only with its day, and links that can be opened', () => {
    for (const venue of BUILT_IN_VENUES) {
      if (venue.sourceUrl !== null) expect(venue.status === 'alive').toBe(venue.checkedOn !== null);
      if (venue.sourceUrl?.startsWith('https:')) {
        expect(safeHref(venue.sourceUrl)).toBe(venue.sourceUrl);
      }
    }
  });

  it('stand from the least exposed to the most, each id once', () => {
    const rungs = BUILT_IN_VENUES.map(({ rung }) => rung);
    expect(rungs).toEqual(rungs.toSorted((a, b) => a - b));
    expect(new Set(BUILT_IN_VENUES.map(({ id }) => id)).size).toBe(BUILT_IN_VENUES.length);
    expect(findVenue('no-such-venue')).toBeUndefined();
  });
});
