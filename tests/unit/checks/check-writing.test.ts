import { describe, expect, it } from 'vitest';
import { checkCredit } from '../../../shared/checks/check-credit';
import { checkLimits } from '../../../shared/checks/check-limits';
import { checkLinks } from '../../../shared/checks/check-links';
import { countField } from '../../../shared/checks/count-field';
import { findGaps } from '../../../shared/checks/find-gaps';
import type { Field } from '../../../shared/model/venue';

const markdown: Field = {
  id: 'body',
  label: 'Post',
  hint: '',
  format: 'markdown',
  limits: [{ unit: 'words', min: 3, max: 5 }],
  isLimitKnown: true,
  lines: 10,
};
const thread: Field = {
  ...markdown,
  format: 'thread',
  limits: [
    { unit: 'graphemes', min: null, max: 30 },
    { unit: 'bytes', min: null, max: 3_000 },
  ],
};

describe('findGaps', () => {
  it('finds what is left to answer, with its prompt', () => {
    const gap = { marker: '[[What did they say?]]', programId: 'p', promptId: 'family-said' };
    const text = 'We sang. [[What did they say?]] And [[my own note]].';
    expect(findGaps(text, [gap])).toEqual([
      { start: 9, end: 31, question: 'What did they say?', gap },
      { start: 36, end: 51, question: 'my own note', gap: null },
    ]);
    expect(findGaps('[[ a\nb ]] [x] [[]]', [])).toEqual([]);
  });
});

describe('countField and checkLimits', () => {
  it('counts Markdown as it will be read, without marks and gaps', () => {
    const text = '# One\n\n- **two**\n- [three](https://example.org) [[What else?]]';
    expect(countField(markdown, text).map(({ count, side }) => [count, side])).toEqual([
      [3, 'within'],
    ]);
  });

  it('says how far over or under, and nothing of an empty field', () => {
    expect(checkLimits(markdown, 'one two')).toMatchObject([
      { kind: 'limit', side: 'under', count: 2, bound: 3 },
    ]);
    expect(checkLimits(markdown, 'a b c d e f')).toMatchObject([
      { side: 'over', count: 6, bound: 5 },
    ]);
    expect(checkLimits(markdown, ' \n')).toEqual([]);
  });

  it('finds in a thread only what no split can make fit', () => {
    expect(checkLimits(thread, 'word '.repeat(40))).toEqual([]);
    const link = `https://example.org/${'a'.repeat(40)}`;
    expect(checkLimits(thread, `See ${link}`)).toMatchObject([
      { unit: 'graphemes', bound: 30, start: 4, end: 4 + link.length },
    ]);
  });
});

describe('checkLinks', () => {
  it.each([
    ['[ok](https://example.org/a_(b)) https://example.org.', []],
    [
      '[x](http://example.org)',
      [{ reason: 'not-secure', fix: { replacement: 'https://example.org' } }],
    ],
    ['see http://example.org/a, and', [{ reason: 'not-secure', start: 4, end: 24 }]],
    ['[x](javascript:alert(1))', [{ reason: 'not-a-link' }]],
    ['[x](example.org/page)', [{ reason: 'not-a-link', start: 4, end: 20 }]],
    ['[x]()', [{ reason: 'not-a-link' }]],
    ['https://exa mple', []],
    ['![](crane.png)', [{ kind: 'picture-without-words' }]],
    ['![A paper crane](crane.png)', []],
  ])('%j', (text, expected) => {
    expect(checkLinks(markdown, text)).toMatchObject(expected);
    expect(checkLinks(markdown, text)).toHaveLength(expected.length);
  });
});

describe('checkCredit', () => {
  const text = [{ fieldId: 'body', text: 'We made cranes. Idea from Rosa Díaz at Pine Branch.' }];
  it('asks for credit that is not in the text', () => {
    const programs = [{ title: 'Cranes', ideaFrom: 'Jbrary blog' }];
    expect(checkCredit(programs, text)).toMatchObject([
      { kind: 'missing-credit', ideaFrom: 'Jbrary blog', start: 51, end: 51 },
    ]);
  });

  it.each(['Rosa Diaz', 'Rosa Díaz, Pine', '', 'My own head', 'me'])(
    'is content with %j',
    (ideaFrom) => {
      expect(checkCredit([{ title: 'Cranes', ideaFrom }], text)).toEqual([]);
    },
  );
});
