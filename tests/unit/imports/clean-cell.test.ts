import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell, foldWords, toLine } from '../../../shared/imports/clean-cell';

describe('cleanCell', () => {
  it('drops outer space, hard spaces and the guard of spreadsheets', () => {
    expect(cleanCell('  Bébé\u00a0lecteurs \t')).toBe('Bébé lecteurs');
    expect(cleanCell('="00123"')).toBe('00123');
  });

  it('drops the HTML of event calendars, and keeps its words and lines', () => {
    expect(cleanCell('<p>Songs &amp; rhymes</p><ul><li>one</li><li>two</li></ul>')).toBe(
      'Songs & rhymes\n- one\n- two',
    );
    expect(cleanCell('Arts &amp; Crafts &#8211; fun')).toBe('Arts & Crafts – fun');
  });

  it('leaves signs alone that are no HTML', () => {
    expect(cleanCell('3 < 5 & 7 > 2, AT&T, a&b;')).toBe('3 < 5 & 7 > 2, AT&T, a&b;');
  });

  it('composes accents, so that two spellings of one word are one', () => {
    expect(cleanCell('Nin\u0303os')).toBe('Niños');
  });

  it('changes nothing the second time, for texts without markup', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[<&="]/.test(text)),
        (text) => {
          expect(cleanCell(cleanCell(text))).toBe(cleanCell(text));
        },
      ),
    );
  });

  it('makes lines and folds words', () => {
    expect(toLine('a\n\n b ')).toBe('a b');
    expect(foldWords('  Éarly-Learning & Storytime! ')).toBe('early learning storytime');
  });
});
