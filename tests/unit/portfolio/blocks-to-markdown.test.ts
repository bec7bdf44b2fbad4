import { describe, expect, it } from 'vitest';
import { blocksToMarkdown } from '../../../shared/portfolio/blocks-to-markdown';
import { markdownToBlocks } from '../../../shared/portfolio/markdown-blocks';

describe('blocksToMarkdown', () => {
  it.each([
    'Plain *soft* **strong** ~~gone~~ `code`',
    '- one\n- two',
    '3. three\n4. four',
    '> said',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '[text](<https://example.org/a>)',
  ])('gives back %s', (text) => {
    expect(blocksToMarkdown(markdownToBlocks(text)).replaceAll('` code `', '`code`')).toBe(text);
  });

  it('keeps a letter a letter', () => {
    const text = String.raw`\# no heading \*no star\* \[no link\](x) 1\. no list`;
    const read = (markdown: string) =>
      markdownToBlocks(markdown).map((block) =>
        block.as === 'paragraph' ? block.of.map(String).join('') : block.as,
      );
    expect(read(text)).toEqual(['# no heading *no star* [no link](x) 1. no list']);
    expect(read(blocksToMarkdown(markdownToBlocks(text)))).toEqual(read(text));
    expect(read(blocksToMarkdown(markdownToBlocks(String.raw`1\. none`)))).toEqual(['1. none']);
  });
});
