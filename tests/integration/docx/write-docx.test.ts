import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/exports/docx/write-docx';
import type { PageDocument } from '../../../shared/documents/page-document';

const SAMPLE: PageDocument = {
  title: 'Parachutes, & <what> we learned',
  subtitle: 'A proposal for the spring institute',
  author: 'Ana Petrov',
  language: 'en-US',
  paper: 'letter',
  parts: [
    { as: 'heading', level: 1, text: 'Description' },
    { as: 'plain', text: 'First line\nsecond line\n\nA new paragraph with *stars*.' },
    { as: 'note', text: '75 words at most' },
    { as: 'heading', level: 2, text: 'How it went' },
    {
      as: 'markdown',
      text: 'Some **bold** and *soft* words, [a link](https://example.org/a?b=1&c=2), [no](javascript:x).\n\n- one\n  - inside\n- two\n\n3. three\n4. four\n\n> said a mother\n\n# hers\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nlet x\n```\n\n---\n\nnull \u0000 and \u000b gone',
    },
    { as: 'lines', isNumbered: true, lines: ['plan it', 'lead it'] },
    { as: 'facts', rows: [{ label: 'Status', text: 'Sent' }] },
    { as: 'page-break' },
    { as: 'heading', level: 3, text: 'Ende' },
  ],
};

async function readParts(document: PageDocument): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocx(document));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const textsOf = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(''),
  );

describe('a Word file', () => {
  it('has its title and headings in styles, every text, and no character that XML forbids', async () => {
    const parts = await readParts(SAMPLE);
    const body = parts['word/document.xml'] ?? '';
    const styleOf = (text: string): string | undefined =>
      [...body.matchAll(/<w:p[ >].*?<\/w:p>/gsu)]
        .map(([paragraph]) => paragraph)
        .find((paragraph) => paragraph.includes(`>${text}<`))
        ?.match(/<w:pStyle w:val="([^"]+)"/u)?.[1];
    expect(styleOf('Parachutes, &amp; &lt;what&gt; we learned')).toBe('Title');
    expect(styleOf('A proposal for the spring institute')).toBe('Subtitle');
    expect(styleOf('Description')).toBe('Heading1');
    expect(styleOf('How it went')).toBe('Heading2');
    expect(styleOf('Ende')).toBe('Heading3');
    expect(styleOf('75 words at most')).toBe('Note');
    expect(styleOf('hers')).toBe('OwnHeading');
    expect(textsOf(body)).toEqual(
      expect.arrayContaining([
        'A new paragraph with *stars*.',
        'plan it',
        'Status: Sent',
        'inside',
      ]),
    );
    expect(body).toContain('<w:b/>');
    expect(body).toContain('<w:i/>');
    // eslint-disable-next-line no-control-regex -- exactly these may not be there
    expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
    const styles = parts['word/styles.xml'] ?? '';
    for (const id of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Subtitle', 'Note', 'Quote']) {
      expect(styles).toContain(`w:styleId="${id}"`);
    }
  });

  it('links only to where a link may go', async () => {
    const parts = await readParts(SAMPLE);
    const links = parts['word/_rels/document.xml.rels'] ?? '';
    expect(links).toContain('https://example.org/a?b=1&amp;c=2');
    expect(links).not.toContain('javascript');
  });
});
