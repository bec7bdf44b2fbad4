import fc from 'fast-check';
import { countGraphemes as countIndependently } from 'unicode-segmenter/grapheme';
import { describe, expect, it, vi } from 'vitest';
import {
  countBytes,
  countCharacters,
  countGraphemes,
  countWords,
  splitGraphemes,
} from '../../../shared/text/count';

// Properties take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n\t ', 0],
    ['One word', 2],
    ['mother-in-law, and/or 3:30', 3],
    ["don't stop", 2],
    ['a dash – alone', 4],
    ['glued—dash', 1],
    ['¡Qué  bien!\n\nDos párrafos', 4],
    ['Tết Trung Thu', 3],
    ['中秋节故事会', 6],
    ['中秋节, 2026 storytime', 5],
    ['https://example.org/a?b=c d', 2],
  ])('%j is %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('countCharacters', () => {
  it('counts as a form field does: code units, a line end is one', () => {
    expect(countCharacters('a\r\nb')).toBe(3);
    expect(countCharacters('👍')).toBe(2);
  });
});

describe('countGraphemes', () => {
  it.each([
    ['👩‍👧‍👦', 1],
    ['🇺🇸🇲🇽', 2],
    ['e\u0301', 1],
    ['Việt', 4],
  ])('%j is %i', (text, graphemes) => {
    expect(countGraphemes(text)).toBe(graphemes);
  });

  it('agrees with an independent implementation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(countGraphemes(text)).toBe(countIndependently(text));
      }),
    );
  });
});

describe('splitGraphemes', () => {
  it('answers the same in windows as in one piece, for long texts too', () => {
    const pieces = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '👩‍👧‍👦',
      '🇺🇸',
      '🇲',
      '\r\n',
      'ส',
      'ำ',
      '\u0301'.repeat(600),
    );
    const whole = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(pieces, { size: 'max', maxLength: 1_200 }), (parts) => {
        const text = parts.join('');
        expect(splitGraphemes(text)).toEqual(Array.from(whole.segment(text), (one) => one.segment));
      }),
      { numRuns: 30 },
    );
  });
});

describe('countBytes', () => {
  it('agrees with Node for any text, broken ones included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countBytes(text)).toBe(Buffer.byteLength(text, 'utf8'));
      }),
    );
    expect(countBytes('\ud800')).toBe(Buffer.byteLength('\ud800', 'utf8'));
  });
});
