import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVenue } from '../../../shared/venues/built-in-venues';
import { listOpenings, listTitles } from '../../../shared/writings/list-alternatives';
import { findDifference, putFirst } from '../../../shared/writings/put-first';
import { somePrograms } from '../../fixtures/writings/arbitrary-programs';
import { DRAFT_CASES, SAMPLE_PROFILE, SAMPLE_TODAY } from '../../fixtures/writings/cases';

function inputOf(programs: (typeof DRAFT_CASES)[number]['programs']) {
  const venue = findVenue('guest-post');
  if (!venue) throw new Error('no venue');
  return { venue, programs, profile: SAMPLE_PROFILE, today: SAMPLE_TODAY };
}

const rich = DRAFT_CASES.find(({ name }) => name === 'rich-storytime')?.programs ?? [];

describe('other titles and openings', () => {
  it('come from her facts and words', () => {
    expect(listTitles(inputOf(rich)).map(({ text }) => text)).toEqual([
      'Parachute Storytime: what worked and what I would change',
      '“Again” at Parachute Storytime',
      'How do you get a parachute away from toddlers without tears?',
      'Parachute Storytime: Give the grown-ups a job that needs both hands',
      '26 people at Parachute Storytime',
    ]);
    expect(listOpenings(inputOf(rich)).map(({ text }) => text)).toEqual([
      'A boy who had not said a word since September lay on his back under the parachute and said "again" when the book was over.',
      'Eleven adults sang.',
      'How do you get a parachute away from toddlers without tears?',
      'We had 26 people, 15 children and 11 adults.',
      'What worked: reading the short book under the parachute.',
    ]);
  });

  it.each(DRAFT_CASES)('$name: are well formed, each once', ({ programs }) => {
    const all = [...listTitles(inputOf(programs)), ...listOpenings(inputOf(programs))];
    for (const { text, pieces } of all) {
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/undefined|null| {2}|\[\[|\n/u);
    }
    const titles = listTitles(inputOf(programs)).map(({ text }) => text);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.length).toBeGreaterThan(0);
  });

  it('survive any programs', () => {
    fc.assert(
      fc.property(somePrograms, (programs) => {
        for (const { text, pieces } of [
          ...listTitles(inputOf(programs)),
          ...listOpenings(inputOf(programs)),
        ]) {
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          expect(text.trim()).not.toBe('');
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
  }, 60_000);
});

describe('an opening that she takes', () => {
  it('stands first, and moves where it stood before', () => {
    expect(putFirst('One. Two. Three.', 'Two.', 'plain')).toBe('Two. One. Three.');
    expect(putFirst('One.\n\nTwo.\n\nThree.', 'Two.', 'markdown')).toBe('Two.\n\nOne.\n\nThree.');
    expect(putFirst('One.\n\nTwo.', 'Two.', 'markdown')).toBe('Two. One.');
    expect(putFirst('One.\n---\nTwo.\n---\nThree.', 'Two.', 'thread')).toBe(
      'Two.\n---\nOne.\n---\nThree.',
    );
    expect(putFirst('Hello everyone,\n\nOne.\n\nTwo.', 'New.', 'plain')).toBe(
      'Hello everyone,\n\nNew.\n\nOne.\n\nTwo.',
    );
    expect(putFirst('Two. One.', 'Two.', 'plain')).toBe('Two. One.');
    expect(putFirst('', 'Two.', 'plain')).toBe('Two.');
  });

  it('never loses a word of hers', () => {
    const words = fc.array(fc.constantFrom('One.', 'Two.', 'My edit', '\n\n', '\n---\n', 'end'), {
      maxLength: 12,
    });
    const bag = (text: string) =>
      text
        .split(/\s+/u)
        .filter((word) => word !== '' && word !== '---')
        .toSorted();
    fc.assert(
      fc.property(words, fc.constantFrom('plain', 'markdown', 'thread' as const), (all, format) => {
        const before = all.join(' ').trim();
        const after = putFirst(before, 'Two.', format);
        expect(after.startsWith('Two.')).toBe(true);
        const extra = bag(after).length - bag(before).length;
        expect([0, 1]).toContain(extra);
        expect(bag(extra === 0 ? before : `${before} Two.`)).toEqual(bag(after));
      }),
    );
  });

  it('is put in as the smallest change', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { start, end, text } = findDifference(before, after);
        expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
      }),
    );
  });
});
