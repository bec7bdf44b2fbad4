import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findSelfMinimising } from '../../../shared/checks/self-minimising';

const SPLITS = ['dev', 'held-out', 'second-look', 'third-look', 'fourth-look'] as const;

const fixture = z
  .object({
    sentences: z.array(
      z.object({
        split: z.enum(SPLITS),
        minimising: z.boolean(),
        text: z.string(),
      }),
    ),
  })
  .parse(
    JSON.parse(readFileSync(path.join(__dirname, '../../fixtures/self-minimising.json'), 'utf8')),
  );

const touched = (text: string): boolean => findSelfMinimising(text).length > 0;
const rewordingsOf = (text: string): (string | null)[] =>
  findSelfMinimising(text).map((found) => found.rewording);

describe('findSelfMinimising on labelled sentences', () => {
  it.each(SPLITS)('%s: finds at least 90%% and touches at most 3%% of the others', (split) => {
    const sentences = fixture.sentences.filter((sentence) => sentence.split === split);
    const minimising = sentences.filter((sentence) => sentence.minimising);
    const others = sentences.filter((sentence) => !sentence.minimising);
    expect(sentences.length).toBeGreaterThanOrEqual(100);
    const found = minimising.filter((sentence) => touched(sentence.text));
    const falselyTouched = others.filter((sentence) => touched(sentence.text));
    expect(found.length / minimising.length).toBeGreaterThanOrEqual(0.9);
    expect(falselyTouched.length / others.length).toBeLessThanOrEqual(0.03);
  });
});

describe('findSelfMinimising', () => {
  it.each([
    'We sang it just before the song about bears.',
    'There were only twelve chairs.',
    'A little girl asked for The Little Red Hen.',
    'The file we just talked about is on the cart.',
    'We read I’m Just a Plant and It’s Only Stanley.',
    '“I’m just a grandma,” she said, and then she read the wolf.',
    '> I’m no singer, one father told me.',
    'One dad told me that it was nothing special, and came again.',
    'You need nothing special: paper and tape.',
    '',
  ])('leaves alone: %s', (text) => {
    expect(findSelfMinimising(text)).toEqual([]);
  });

  it('says where the phrase and its sentence are in the whole text', () => {
    const text = 'We sang.\n\nHonestly, it was nothing special.  They asked for more.';
    const [found] = findSelfMinimising(text);
    if (found === undefined) throw new Error('nothing was found');
    expect(text.slice(found.start, found.end)).toBe(found.phrase);
    expect(text.slice(found.sentence.start, found.sentence.end)).toBe(
      'Honestly, it was nothing special.',
    );
  });

  it.each([
    ['I’m just an ordinary library clerk.', 'I’m a library clerk.'],
    ['I just read a few books and sang.', 'I read a few books and sang.'],
    ["I'm no singer, so simple tunes work for me.", 'Simple tunes work for me.'],
    ['This might be a silly idea, but we read on the floor.', 'We read on the floor.'],
    ['We made paper crabs all morning, nothing fancy.', 'We made paper crabs all morning.'],
    ['Welcome back to my little blog.', 'Welcome back to my blog.'],
    ['Anyone could have done this.', null],
    ['It was nothing special, really.', null],
  ])('%s -> %s', (text, rewording) => {
    expect(rewordingsOf(text)).toEqual([rewording]);
  });

  it('leaves a phrase alone once it is switched off, and only that one', () => {
    const text = "I'm no expert. It was nothing special.";
    const [expert] = findSelfMinimising(text);
    if (expert === undefined) throw new Error('nothing was found');
    const left = findSelfMinimising(text, [expert.patternId]);
    expect(left.map((found) => found.patternId)).toEqual(['it-was-ordinary']);
  });

  it('finds phrases in order, apart from each other, and rewords with her own words only', () => {
    const words = fc.constantFrom(
      ...fixture.sentences.map((sentence) => sentence.text),
      '\n',
      'We sang. ',
      '"',
      '> ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const found of findSelfMinimising(text)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.phrase);
          last = found.end;
          const own = new Set(wordsOf(text.slice(found.sentence.start, found.sentence.end)));
          const added = wordsOf(found.rewording ?? '').filter((word) => !own.has(word));
          expect(added.filter((word) => !['a', 'an'].includes(word))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe('a paste without a full stop', () => {
  it('is left alone, however long', () => {
    expect(findSelfMinimising('I am just a '.repeat(5_000))).toEqual([]);
  });
});
