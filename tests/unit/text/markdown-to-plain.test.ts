import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { countWords } from '../../../shared/text/count';
import { markdownToPlain } from '../../../shared/text/markdown-to-plain';

// Properties take seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe('markdownToPlain', () => {
  it.each([
    ['**Bold** and *light* and `code`', 'Bold and light and code'],
    ['# Heading\nText', 'Heading\n\nText'],
    ['- one\n- two', '- one\n- two'],
    ['* one\n\n* two', '- one\n\n- two'],
    ['3. three\n4. four', '3. three\n4. four'],
    ['- outer\n  - inner\n- next', '- outer\n  - inner\n- next'],
    ['- [ ] glue\n- [x] paper', '- (to do) glue\n- (done) paper'],
    ['> She said\n> twice', '> She said\n> twice'],
    ['[the blog](https://example.org/x)', 'the blog (https://example.org/x)'],
    ['https://example.org/x', 'https://example.org/x'],
    ['<https://example.org>', 'https://example.org'],
    ['www.example.org', 'www.example.org'],
    ['me@example.org', 'me@example.org'],
    ['[write me](mailto:me@example.org)', 'write me (me@example.org)'],
    ['[trap](javascript:alert(1))', 'trap'],
    ['![A paper crane](crane.png)', '(Picture: A paper crane)'],
    ['Line one\nLine two', 'Line one\nLine two'],
    ['One\n\n---\n\nTwo', 'One\n\nTwo'],
    ['Fish &amp; chips, R&D, &#233;t&#xe9;', 'Fish & chips, R&D, été'],
    ['2 \\* 3 and snake_case_word', '2 * 3 and snake_case_word'],
    ['| Book | Who |\n|---|---|\n| Owl Moon | Yolen |', 'Book | Who\nOwl Moon | Yolen'],
    ['<b>not a tag here</b>', '<b>not a tag here</b>'],
    ['[[What did a family say?]]', '[[What did a family say?]]'],
    ['', ''],
  ])('%j becomes %j', (markdown, plain) => {
    expect(markdownToPlain(markdown)).toBe(plain);
  });

  it('leaves bullets out where the words are counted', () => {
    const text = markdownToPlain('1. one\n2. two\n\n> three', { isForCounting: true });
    expect(countWords(text)).toBe(3);
  });

  it('loses no word of any text', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/u);
    const glue = fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      '\n- ',
      '\n1. ',
      '\n# ',
      '\n> ',
      ' **',
      '** ',
      ' _',
      '\n| ',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, glue)), (pieces) => {
        const plain = markdownToPlain(pieces.flat().join(''));
        expect(plain.match(/[a-zé]+/gu) ?? []).toEqual(pieces.map(([text]) => text));
      }),
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(typeof markdownToPlain(text)).toBe('string');
      }),
    );
    expect(markdownToPlain('> '.repeat(5_000) + 'deep')).toContain('deep');
  });
});
