import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyRow } from '../../../shared/imports/identify-row';

function identify(cells: string[], seen = new Map<string, number>()): string {
  return identifyRow(cells, new Set(), seen);
}

describe('identifyRow', () => {
  it('is the same for the same words, whatever the capitals, signs and empty cells behind', () => {
    expect(identify(['Baby Storytime', '5', '', ''])).toBe(identify(['baby  storytime!', '5']));
  });

  it('tells blank, 0, X and a dash apart, and the places of numbers', () => {
    const all = [
      ['a', '', '1'],
      ['a', '0', '1'],
      ['a', 'X', '1'],
      ['a', '-', '1'],
      ['a', '1', ''],
      ['a', '1.5'],
      ['a', '15'],
      ['a', '-15'],
    ];
    expect(new Set(all.map((cells) => identify(cells))).size).toBe(all.length);
  });

  it('counts equal rows of one file', () => {
    const seen = new Map<string, number>();
    const keys = [identify(['a'], seen), identify(['a'], seen), identify(['b'], seen)];
    expect(new Set(keys).size).toBe(3);
  });

  it('leaves people out', () => {
    const withPerson = identifyRow(['Craft', 'Ana', 'ana@example.org'], new Set([1]), new Map());
    expect(withPerson).not.toMatch(/ana/i);
  });

  it('never confuses two tables whose plain cells differ', () => {
    const row = fc.array(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(row, row, (one, other) => {
        expect(identify(one) === identify(other)).toBe(one.join('\n') === other.join('\n'));
      }),
    );
  });
});
