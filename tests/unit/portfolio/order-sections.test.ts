import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveTo, placeBeside } from '../../../shared/portfolio/order-sections';

const letters = ['a', 'b', 'c', 'd'];

describe('the order of parts', () => {
  it.each([
    ['a', 0, 'abcd'],
    ['a', 1, 'bacd'],
    ['a', 9, 'bcda'],
    ['d', -1, 'dabc'],
  ])('%s at place %i makes %s', (letter, place, expected) => {
    expect(moveTo(letters, letter, place).join('')).toBe(expected);
  });

  it.each([
    ['a', 'c', true, 'bcad'],
    ['a', 'c', false, 'bacd'],
    ['d', 'a', false, 'dabc'],
    ['b', 'b', true, 'abcd'],
  ])('%s beside %s (after: %s) makes %s', (letter, other, isAfter, expected) => {
    expect(placeBeside(letters, letter, other, isAfter).join('')).toBe(expected);
  });

  it('loses and doubles nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(20), { minLength: 1 }),
        fc.nat(30),
        fc.nat(30),
        (all, at, place) => {
          const thing = all[at % all.length] ?? 0;
          expect([...moveTo(all, thing, place)].sort()).toEqual([...all].sort());
        },
      ),
    );
  });
});
