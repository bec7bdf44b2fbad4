import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount } from '../../../shared/imports/read-count';

describe('readCount', () => {
  it.each([
    '',
    'X',
    'x',
    'M',
    'n/a',
    'N/A',
    '-',
    '—',
    '?',
    'unknown',
    'Not counted',
    '#N/A',
    '-1',
    '-9',
    'none',
    'TBD',
  ])('takes “%s” as unknown, not as 0', (cell) => {
    expect(readCount(cell)).toEqual({ kind: 'unknown' });
  });

  it('takes 0 as a count', () => {
    expect(readCount('0')).toEqual({ kind: 'count', value: 0 });
  });

  it.each([
    ['12', 12],
    ['1,203', 1203],
    ['1.203', 1203],
    ['1 203', 1203],
    ['12.0', 12],
    ['007', 7],
  ])('counts %s', (cell, value) => {
    expect(readCount(cell)).toEqual({ kind: 'count', value });
  });

  it.each([
    ['12 (approx)', 12],
    ['12 approx.', 12],
    ['about 12', 12],
    ['~12', 12],
    ['12+', 12],
    ['12?', 12],
    ['12*', 12],
    ['ca. 12', 12],
    ['12 kids', 12],
    ['at least 1,200 people', 1200],
  ])('takes the number of “%s” and knows that words are left', (cell, value) => {
    expect(readCount(cell)).toEqual({ kind: 'softened', value });
  });

  it.each(['lots', '12-15', '8 kids, 5 adults', '8 + 5', '12.5', '5,2', '99999999', '-4', '½'])(
    'does not make a number of “%s”',
    (cell) => {
      expect(readCount(cell)).toEqual({ kind: 'words' });
    },
  );

  it('reads every count back, with and without thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (value) => {
        expect(readCount(String(value))).toEqual({ kind: 'count', value });
        expect(readCount(value.toLocaleString('en-US'))).toEqual({ kind: 'count', value });
      }),
    );
  });
});
