import fc from 'fast-check';
import { countGraphemes } from 'unicode-segmenter/grapheme';
import { describe, expect, it, vi } from 'vitest';
import { splitThread, type ThreadLimits } from '../../../shared/text/split-thread';

// Properties take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const BLUESKY: ThreadLimits = { graphemes: 300, bytes: 3_000 };
const texts = (text: string, graphemes: number, isNumbered = false): string[] =>
  splitThread(text, { graphemes, bytes: 3_000, isNumbered }).map((part) => part.text);

describe('splitThread', () => {
  it('keeps a short text whole, and without a number', () => {
    expect(texts('We read Owl Moon.\n\nAnd howled.', 300, true)).toEqual([
      'We read Owl Moon.\n\nAnd howled.',
    ]);
    expect(splitThread('', BLUESKY)).toEqual([]);
    expect(splitThread(' \n\n---\n ', BLUESKY)).toEqual([]);
  });

  it('cuts at a paragraph before a sentence, a sentence before a word, a word before a letter', () => {
    expect(texts('Aaa bbb.\n\nCcc ddd. Eee fff ggg.', 24)).toEqual([
      'Aaa bbb.',
      'Ccc ddd. Eee fff ggg.',
    ]);
    expect(texts('Aaa bbb. Ccc ddd eee fff.', 20)).toEqual(['Aaa bbb.', 'Ccc ddd eee fff.']);
    expect(texts('aaa bbb ccc', 8)).toEqual(['aaa bbb', 'ccc']);
    expect(texts('aaaaabbbbb', 5)).toEqual(['aaaaa', 'bbbbb']);
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(texts('We sang. Dr. Seuss and Ezra J. Keats came.', 34)[0]).toBe('We sang.');
  });

  it('cuts where she wrote a line of dashes', () => {
    expect(texts('One\n---\nTwo\n\n  -----  \n\nThree - not --- here', 300)).toEqual([
      'One',
      'Two',
      'Three - not --- here',
    ]);
  });

  it('counts the numbers in the limit', () => {
    const parts = texts(Array.from({ length: 60 }, () => 'wordword').join(' '), 20, true);
    expect(parts.length).toBeGreaterThan(9);
    expect(parts[0]).toBe(`wordword 1/${String(parts.length)}`);
    expect(parts.every((part) => countGraphemes(part) <= 20)).toBe(true);
  });

  it('keeps links, mentions, hashtags and emoji whole', () => {
    const whole = [
      'https://example.org/a-long/path?x=1',
      '@jo.example.social',
      '#storytime',
      '👩‍👧‍👦',
      '🇺🇸',
    ];
    for (const piece of whole) {
      const parts = texts(
        `${'x'.repeat(30)}${piece === '👩‍👧‍👦' || piece === '🇺🇸' ? '' : ' '}${piece}`,
        36,
      );
      expect(parts.some((part) => part.includes(piece))).toBe(true);
    }
  });

  it('says so where one link is longer than a part, and does not break it', () => {
    const link = `https://example.org/${'a'.repeat(50)}`;
    const parts = splitThread(`See ${link} today`, { graphemes: 30, bytes: 3_000 });
    expect(parts.map((part) => [part.text, part.isOverLimit])).toEqual([
      ['See', false],
      [link, true],
      ['today', false],
    ]);
  });

  it('holds the byte limit where it is the tighter one', () => {
    const parts = splitThread('👍'.repeat(100), { graphemes: 300, bytes: 40 });
    expect(parts.map((part) => part.text)).toEqual(
      Array.from({ length: 10 }, () => '👍'.repeat(10)),
    );
  });
});

// Links and the like stand between spaces: glued together they would be one longer than any limit.
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zéñ]{1,12}$/u) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ' ',
      ' ',
      '. ',
      '? ',
      '! ',
      '\n',
      '\n\n',
      '\n---\n',
      '…',
      ' — ',
      ') ',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('👩‍👧‍👦', '🇺🇸', '👍🏽', 'e\u0301', '中秋节。', 'สวัสดี', 'नमस्ते'),
  },
  fc.constantFrom(
    ' https://example.org/a?b=c ',
    ' @jo.example.social ',
    ' #storytime ',
    ' www.x.org ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }).map((text) => text.replace(/[@#＃]/gu, '')),
);
const anyText = fc
  .array(piece, { minLength: 20, maxLength: 200, size: 'max' })
  .map((pieces) => pieces.join(''));
const anyLimits = fc.oneof(
  fc.record({
    graphemes: fc.integer({ min: 40, max: 100 }),
    bytes: fc.integer({ min: 60, max: 3_000 }),
    isNumbered: fc.boolean(),
  }),
  fc.record({
    graphemes: fc.constant(300),
    bytes: fc.integer({ min: 60, max: 150 }),
    isNumbered: fc.boolean(),
  }),
);

describe('splitThread, for any text and limits', () => {
  it('keeps each part within both limits by independent counters', () => {
    fc.assert(
      fc.property(anyText, anyLimits, (text, limits) => {
        for (const part of splitThread(text, limits)) {
          expect(countGraphemes(part.text)).toBeLessThanOrEqual(limits.graphemes);
          expect(Buffer.byteLength(part.text)).toBeLessThanOrEqual(limits.bytes);
          expect(part.isOverLimit).toBe(false);
          expect(part.bytes).toBe(Buffer.byteLength(part.text));
          expect(part.text.trim()).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('loses no text', () => {
    const bare = (text: string): string => text.replace(/\s+/gu, '');
    fc.assert(
      fc.property(anyText, anyLimits, (text, limits) => {
        const parts = splitThread(text, limits);
        const total = String(parts.length);
        const unnumbered = parts.map((part, index) =>
          limits.isNumbered && parts.length > 1
            ? part.text.slice(0, -` ${String(index + 1)}/${total}`.length)
            : part.text,
        );
        const input = text.replace(/^[^\S\n]*-{3,}[^\S\n]*$/gmu, '');
        expect(bare(unnumbered.join(''))).toBe(bare(input));
      }),
      { numRuns: 200 },
    );
  });

  it('never cuts a link, a mention, a hashtag or an emoji, however they are glued together', () => {
    const whole = ['https://example.org/a?b=c', '@jo.example.social', '#storytime', '👩‍👧‍👦', '👍🏽'];
    const glued = fc
      .array(
        fc.oneof(fc.constantFrom(...whole, '(', ')', '🇺🇸', '中'), fc.constantFrom('x', 'wow', ' ')),
        { size: 'max', maxLength: 150 },
      )
      .map((pieces) => pieces.join(''));
    const count = (text: string, part: string): number => text.split(part).length - 1;
    fc.assert(
      fc.property(glued, anyLimits, (text, limits) => {
        const parts = splitThread(text, limits).map((part) => part.text);
        for (const unit of whole) {
          const kept = parts.reduce((sum, part) => sum + count(part, unit), 0);
          expect(kept).toBe(count(text, unit));
        }
      }),
      { numRuns: 200 },
    );
  });
});
