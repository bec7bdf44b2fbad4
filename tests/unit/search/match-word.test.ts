import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsAllowed, isWithinEdits, matchWord } from '../../../shared/search/match-word';
import { findWordsIn, foldWord, readWords } from '../../../shared/search/read-words';

describe('matchWord', () => {
  it('takes a word as it is, its beginning, and what is close to it', () => {
    expect(matchWord('dinosaur', 'dinosaur')).toBe('same');
    expect(matchWord('dino', 'dinosaur')).toBe('start');
    expect(matchWord('dinasaur', 'dinosaur')).toBe('close');
    expect(matchWord('dinosuar', 'dinosaur')).toBe('close');
    expect(matchWord('slime', 'slimy')).toBe('close');
    expect(matchWord('rhyme', 'dinosaur')).toBeNull();
  });

  it('allows one slip to five letters and two above; a swap counts as two', () => {
    expect(matchWord('song', 'sogn')).toBeNull();
    expect(matchWord('songs', 'sogns')).toBeNull();
    expect(matchWord('storytime', 'stroytime')).toBe('close');
    expect(editsAllowed('ab')).toBe(0);
  });

  it('never takes one number for another', () => {
    expect(matchWord('2025', '2026')).toBeNull();
    expect(matchWord('202', '2026')).toBe('start');
  });

  it('counts edits as the plain definition does', () => {
    const plain = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      return Math.min(
        plain(a.slice(1), b) + 1,
        plain(a, b.slice(1)) + 1,
        plain(a.slice(1), b.slice(1)) + (a.charCodeAt(0) === b.charCodeAt(0) ? 0 : 1),
      );
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (a, b, limit) => {
        expect(isWithinEdits(a, b, limit)).toBe(plain(a, b) <= limit);
      }),
    );
  });
});

describe('readWords', () => {
  it('folds accents, cases and apostrophes', () => {
    expect(readWords('Niños & DON’T stop, Søren’s Straße: Chuyện kể')).toEqual([
      'ninos',
      'dont',
      'stop',
      'sorens',
      'strasse',
      'chuyen',
      'ke',
    ]);
  });

  it('takes each letter of a script without spaces as a word', () => {
    expect(readWords('中文 story')).toEqual(['中', '文', 'story']);
  });

  it('finds the same words with their places as without', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const found = findWordsIn(text);
        expect(found.map(({ start, end }) => foldWord(text.slice(start, end)))).toEqual(
          found.map(({ folded }) => folded),
        );
      }),
    );
    const text = 'Déjà vu: l’été à Đà Nẵng, 3 enfants';
    expect(findWordsIn(text).map(({ folded }) => folded)).toEqual(readWords(text));
  });
});
