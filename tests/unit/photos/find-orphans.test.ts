import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHashes, findOrphans } from '../../../shared/photos/find-orphans';

const hash = (letter: string): string => letter.repeat(64);

describe('findOrphans', () => {
  it('sets aside, puts back, and removes only what waited long enough', () => {
    const plan = findOrphans(
      [
        { hash: 'in use', asideForDays: null },
        { hash: 'left', asideForDays: null },
        { hash: 'wanted again', asideForDays: 400 },
        { hash: 'waits', asideForDays: 29 },
        { hash: 'done', asideForDays: 30 },
      ],
      new Set(['in use', 'wanted again']),
      30,
    );
    expect(plan).toEqual({ setAside: ['left'], putBack: ['wanted again'], remove: ['done'] });
  });

  it('never removes what something refers to, nor what was in its place', () => {
    const fileArbitrary = fc.record({
      hash: fc.constantFrom('a', 'b', 'c', 'd'),
      asideForDays: fc.option(fc.integer({ min: 0, max: 100 })),
    });
    const files = fc.uniqueArray(fileArbitrary, { selector: (file) => file.hash });
    fc.assert(
      fc.property(files, fc.subarray(['a', 'b', 'c', 'd']), (all, referred) => {
        const plan = findOrphans(all, new Set(referred), 30);
        for (const one of plan.remove) {
          expect(referred).not.toContain(one);
          expect(all.find((file) => file.hash === one)?.asideForDays).toBeGreaterThanOrEqual(30);
        }
        for (const one of plan.setAside) expect(referred).not.toContain(one);
      }),
    );
  });
});

describe('findHashes', () => {
  it('finds hashes anywhere in a text, and nothing longer or shorter', () => {
    const text = JSON.stringify({
      photos: [{ photoId: hash('a') }],
      draft: `{"x":"${hash('b')}"}`,
    });
    expect(findHashes(text)).toEqual([hash('a'), hash('b')]);
    expect(findHashes(`${hash('a')}0`)).toEqual([]);
    expect(findHashes('a'.repeat(63))).toEqual([]);
  });
});
