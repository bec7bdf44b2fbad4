import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../electron/imports/decode-text';

const TEXT = 'Title;Place\r\nBébé lecteurs – “Niños” ñ €;Łódź\r\n';
const PLAIN = 'Title;Place\nBébé lecteurs – “Niños” ñ €;Łódź\n';

function utf16(text: string, isBig: boolean): Buffer {
  const little = Buffer.from(text, 'utf16le');
  return isBig ? little.swap16() : little;
}

function decode(bytes: Uint8Array) {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.value : decoded.error;
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16 (big-endian)', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16', utf16(TEXT, false)],
    ['UTF-16 (big-endian)', utf16(TEXT, true)],
  ])('reads %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: PLAIN, encoding, damagedCharacters: 0 });
  });

  it('reads Windows-1252, with its quotes and dashes', () => {
    const bytes = Buffer.from([
      0x42, 0xe9, 0x62, 0xe9, 0x20, 0x96, 0x20, 0x93, 0x80, 0x94, 0x0d, 0x41,
    ]);
    expect(decode(bytes)).toEqual({
      text: 'Bébé – “€”\nA',
      encoding: 'Windows-1252',
      damagedCharacters: 0,
    });
  });

  it('keeps good UTF-8 where one byte is bad, and says so', () => {
    const bytes = Buffer.concat([
      Buffer.from('ééééééééééééé'),
      Buffer.from([0xe9]),
      Buffer.from(' niño'),
    ]);
    expect(decode(bytes)).toMatchObject({ encoding: 'UTF-8', damagedCharacters: 1 });
  });

  it.each([
    ['a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14])],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['noise', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256))],
  ])('does not take %s for a table', (_, bytes) => {
    expect(decode(bytes)).toBe('not-text');
  });

  it('gives every text back in each encoding that can hold it', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      // Line ends are made one kind, control characters are dropped, a mark in front is taken as one.
      .filter((one) => !/[\p{Cc}\p{Cs}\ufeff\ufffd]/u.test(one));
    fc.assert(
      fc.property(text, (one) => {
        const marked = `\ufeff${one}`;
        for (const bytes of [
          Buffer.from(one),
          Buffer.from(marked),
          utf16(marked, false),
          utf16(marked, true),
        ]) {
          if (bytes.subarray(0, 4).toString('latin1') === '%PDF') continue;
          expect(decode(bytes)).toMatchObject({ text: one });
        }
      }),
    );
  });
});
