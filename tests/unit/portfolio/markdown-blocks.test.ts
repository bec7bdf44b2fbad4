import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownToBlocks } from '../../../shared/portfolio/markdown-blocks';

describe('markdownToBlocks', () => {
  it('is a small tree of her words', () => {
    expect(markdownToBlocks('We *sang* **twice**.\n\n- one\n- two')).toEqual([
      {
        as: 'paragraph',
        of: ['We ', { as: 'em', of: ['sang'] }, ' ', { as: 'strong', of: ['twice'] }, '.'],
      },
      {
        as: 'list',
        start: null,
        items: [[{ as: 'paragraph', of: ['one'] }], [{ as: 'paragraph', of: ['two'] }]],
      },
    ]);
  });

  it('keeps a link only where it may be one', () => {
    expect(markdownToBlocks('[a](https://example.org) [b](javascript:alert)')).toEqual([
      {
        as: 'paragraph',
        of: [{ as: 'link', href: 'https://example.org', of: ['a'] }, ' ', 'b'],
      },
    ]);
  });

  it('never nests deeper than a page is wide, and loses no word', () => {
    const blocks = markdownToBlocks('> '.repeat(60) + 'deep');
    const json = JSON.stringify(blocks);
    expect(json.match(/"quote"/g)?.length).toBeLessThanOrEqual(5);
    expect(json).toContain('deep');
  });

  it('has no text that is markup: tags stay words', () => {
    expect(JSON.stringify(markdownToBlocks('<b onclick="x">hi</b>'))).toContain('onclick');
  });

  it('answers something for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(() => JSON.stringify(markdownToBlocks(text))).not.toThrow();
      }),
    );
  });
});
