import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRows, mergeRows, nameField } from '../../../shared/conflicts/compare-rows';
import { anyEntry } from '../log-exports/any-entry';

describe('two versions of a row', () => {
  it('differ in the fields that she can choose, told in words', () => {
    const here = {
      id: 'a',
      updatedAt: '1',
      title: 'Owls',
      tags: ['night'],
      attendance: { children: 3, total: null },
      isStarred: false,
    };
    const there = {
      ...here,
      updatedAt: '2',
      title: 'Owls at night',
      tags: [],
      attendance: { children: 4, total: null },
    };
    expect(compareRows(here, there)).toEqual([
      { field: 'title', here: 'Owls', there: 'Owls at night' },
      { field: 'tags', here: 'night', there: '' },
      { field: 'attendance', here: 'Children: 3', there: 'Children: 4' },
    ]);
    expect(nameField('whatWeDid')).toBe('What we did');
  });

  it('become the one or the other when all of its fields are taken, and nothing is invented', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, ({ content: here }, { content: there }) => {
        const fields = compareRows(here, there).map(({ field }) => field);
        expect(mergeRows(here, there, [])).toEqual(here);
        expect(mergeRows(here, there, fields)).toEqual(there);
        expect(compareRows(here, here)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
