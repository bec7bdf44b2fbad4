import fc from 'fast-check';
import { countGraphemes as countIndependently } from 'unicode-segmenter/grapheme';
import { describe, expect, it } from 'vitest';
import { countWithUrls } from '../../../shared/text/count-urls';
import { editPart } from '../../../shared/text/edit-part';
import { splitThread } from '../../../shared/text/split-thread';

const MASTODON = { graphemes: 500, bytes: Number.MAX_SAFE_INTEGER, urlCountsAs: 23 };

describe('a link that counts 23', () => {
  it.each([
    ['https://a.co', 23],
    [`https://example.org/${'a'.repeat(400)}`, 23],
    ['(https://example.org/owls).', 26],
    ['See https://example.org/owls, and http://b.example!', 4 + 23 + 6 + 23 + 1],
    ['https://localhost/x', 19],
    ['www.example.org', 15],
    ['👩‍👧‍👦 https://example.org/👍', 2 + 23 + 1],
  ])('%s', (text, count) => {
    expect(countWithUrls(text, 23)).toBe(count);
  });

  it('lets a post with long links be as long as the server does', () => {
    const link = `https://example.org/${'a'.repeat(300)}`;
    const text = `${'x'.repeat(452)} ${link} ${link}`;
    expect(splitThread(text, MASTODON).map(({ graphemes }) => graphemes)).toEqual([500]);
    expect(splitThread(`y${text}`, MASTODON)).toHaveLength(2);
  });
});

/** Another way to count: word by word, with another segmenter; links are known by how they were made. */
function countAgain(text: string): number {
  const spaces = text.match(/\s/gu)?.length ?? 0;
  return text
    .split(/\s/u)
    .reduce(
      (sum, word) => sum + (word.startsWith('https://') ? 23 : countIndependently(word)),
      spaces,
    );
}

const word = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[a-zéñ]{1,14}$/u) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('👩‍👧‍👦', '🇺🇸', 'नमस्ते', 'e\u0301', '#owls', '@jo@example.social'),
  },
  {
    weight: 2,
    arbitrary: fc.stringMatching(/^[a-z0-9]{1,120}$/u).map((path) => `https://example.org/${path}`),
  },
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n')), {
    minLength: 5,
    maxLength: 120,
  })
  .map((words) => words.map(([one, space]) => one + space).join(''));

describe('splitThread with links that count 23, for any text', () => {
  it('keeps each post within the limit by another counter, and cuts no link', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 60, max: 500 }),
        fc.boolean(),
        (all, graphemes, isNumbered) => {
          const parts = splitThread(all, { ...MASTODON, graphemes, isNumbered });
          for (const part of parts) {
            expect(countAgain(part.text)).toBeLessThanOrEqual(graphemes);
            expect(part.graphemes).toBe(countAgain(part.text));
          }
          const links = all.match(/https:\/\/\S+/gu) ?? [];
          expect(parts.flatMap((part) => part.text.match(/https:\/\/\S+/gu) ?? [])).toEqual(links);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('says where each post stands in her text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 300 }), (all, graphemes) => {
        for (const part of splitThread(all, { ...MASTODON, graphemes })) {
          expect(all.slice(part.start, part.end)).toBe(part.text);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('a post written anew', () => {
  const limits = { graphemes: 20, bytes: 3_000 };
  const again = (raw: string, index: number, typed: string): string[] => {
    const edited = editPart(raw, splitThread(raw, limits), index, typed);
    return splitThread(edited, limits).map((part) => part.text);
  };

  it('leaves its neighbours as they were', () => {
    const raw = 'Aaa bbb ccc. Ddd eee fff. Ggg hhh iii.';
    expect(splitThread(raw, limits).map((part) => part.text)).toEqual([
      'Aaa bbb ccc.',
      'Ddd eee fff.',
      'Ggg hhh iii.',
    ]);
    expect(again(raw, 1, 'New.')).toEqual(['Aaa bbb ccc.', 'New.', 'Ggg hhh iii.']);
    expect(again(raw, 0, 'New.')).toEqual(['New.', 'Ddd eee fff.', 'Ggg hhh iii.']);
    expect(again(raw, 2, 'New.')).toEqual(['Aaa bbb ccc.', 'Ddd eee fff.', 'New.']);
    expect(again('One\n---\nTwo\n---\nThree', 1, 'New')).toEqual(['One', 'New', 'Three']);
  });

  it('keeps the cuts before it, which hung on what came after', () => {
    const raw = 'One.\n\nTwo two two two. Three three.';
    expect(splitThread(raw, limits).map((part) => part.text)).toHaveLength(3);
    expect(again(raw, 2, 'x')).toEqual(['One.', 'Two two two two.', 'x']);
    expect(again('Aa.\n\nBb bb. Cc cc cc cc cc.', 1, 'x').at(0)).toBe(
      splitThread('Aa.\n\nBb bb. Cc cc cc cc cc.', limits)[0]?.text,
    );
  });

  it('leaves when it is emptied', () => {
    expect(again('One\n---\nTwo\n---\nThree', 1, ' ')).toEqual(['One', 'Three']);
    expect(again('One\n---\nTwo', 0, '')).toEqual(['Two']);
    expect(again('One\n---\nTwo', 1, '')).toEqual(['One']);
  });

  it('never touches another post, whatever is typed', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.stringMatching(/^[a-z]{1,18}$/u), (all, pick, typed) => {
        const before = splitThread(all, { ...MASTODON, graphemes: 90 });
        const index = pick % before.length;
        const edited = editPart(all, before, index, typed);
        const after = splitThread(edited, { ...MASTODON, graphemes: 90 }).map((part) => part.text);
        const wanted = before.map((part, at) => (at === index ? typed : part.text));
        expect(after).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
