import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { MarkdownElements } from '../../../renderer/ui/markdown-elements';
import { markGaps } from '../../../renderer/writings/gap-text';

vi.setConfig({ testTimeout: 60_000 });

const render = (text: string, topHeading?: number): string =>
  renderToStaticMarkup(
    <MarkdownElements
      text={text}
      renderText={markGaps}
      {...(topHeading === undefined ? {} : { topHeading })}
    />,
  );

describe('MarkdownElements', () => {
  it.each([
    ['**a** *b* ~~c~~ `d`', '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>'],
    ['one\ntwo', '<p>one<br/>two</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    [
      '[x](https://example.org/?a=1&b=2)',
      '<p><a href="https://example.org/?a=1&amp;b=2">x</a></p>',
    ],
    ['www.example.org', '<p><a href="https://www.example.org">www.example.org</a></p>'],
    ['[x](javascript:alert(1))', '<p>x</p>'],
    ['[x](http://example.org)', '<p>x</p>'],
    ['[x](&#106;avascript:alert(1))', '<p>x</p>'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a <img src=x onerror=alert(1)> b', '<p>a &lt;img src=x onerror=alert(1)&gt; b</p>'],
    ['![A crane](https://example.org/c.png)', '<p><em>(A crane)</em></p>'],
    ['R&D &amp; &lt;b&gt;', '<p>R&amp;D &amp; &lt;b&gt;</p>'],
    ['So [[What did they say?]]', '<p>So <mark>[[What did they say?]]</mark></p>'],
  ])('%j', (text, html) => {
    expect(render(text)).toBe(html);
  });

  it('puts the highest heading where the page wants it, and the others below', () => {
    expect(render('## a\n\n### b', 4)).toBe('<h4>a</h4><h5>b</h5>');
    expect(render('# a', 2)).toBe('<h2>a</h2>');
    expect(render('no heading', 2)).toBe('<p>no heading</p>');
  });

  it('lets no tag, handler or scheme of hers through, whatever she types', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</p>',
      '<img src=x onerror=1>',
      '<a href="javascript:x">',
      '](javascript:x)',
      '[a',
      '[b](data:x)',
      '![',
      '](https://example.org)',
      '`',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '| a | b |\n|--|--|\n',
      '**',
      '_',
      '&lt;',
      '&#x6a;',
      'word ',
    );
    const tags = /<\/?([a-z0-9]+)((?:\s[a-z]+="[^"]*")*)\s*\/?>/g;
    const allowed = new Set(
      'p br strong em del code pre ul ol li a h1 h2 h3 h4 h5 h6 hr blockquote table thead tbody tr th td mark'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { size: 'max', maxLength: 40 }), (pieces) => {
        const html = render(pieces.join(''));
        for (const [, name = '', attributes = ''] of html.matchAll(tags)) {
          expect(allowed).toContain(name);
          expect(attributes).toMatch(
            /^(?: (?:href="(?:https:\/\/|mailto:)[^"]*"|start="\d+"|scope="col"))?$/,
          );
        }
        expect(html.replace(tags, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 300 },
    );
  });
});
