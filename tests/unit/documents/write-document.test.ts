import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageDocument, PagePart } from '../../../shared/documents/page-document';
import {
  writeDocumentAsMarkdown,
  writeDocumentAsPlain,
} from '../../../shared/documents/write-document';
import { markdownToPlain } from '../../../shared/text/markdown-to-plain';

const document = (parts: PagePart[]): PageDocument => ({
  title: 'Owls *at* night',
  subtitle: '',
  author: '',
  language: 'en-US',
  paper: 'letter',
  parts,
});

describe('a document as Markdown', () => {
  it('has headings below its title, lists and facts', () => {
    expect(
      writeDocumentAsMarkdown(
        document([
          { as: 'heading', level: 1, text: 'What you need' },
          { as: 'lines', isNumbered: true, lines: ['flashlights', '2. hands'] },
          { as: 'facts', rows: [{ label: 'Status', text: 'Sent' }] },
          { as: 'note', text: 'soon' },
          { as: 'markdown', text: '**Hers**' },
        ]),
      ),
    ).toBe(
      '# Owls \\*at\\* night\n\n## What you need\n\n1. flashlights\n2. 2\\. hands\n\n- **Status:** Sent\n\n*soon*\n\n**Hers**\n',
    );
  });

  it('keeps plain text what it is: read back, no mark of hers has become a format', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('*', '_', '# ', '1. ', '- ', 'word ', '[x](y)', '`', '<b>', '~~', '|'),
        ),
        (pieces) => {
          const text = `a ${pieces.join('')} z`;
          const [, body = ''] = writeDocumentAsMarkdown(document([{ as: 'plain', text }])).split(
            /\n\n(?=a )/u,
          );
          expect(markdownToPlain(body).replaceAll(/\s+/gu, ' ').trim()).toBe(
            text.replaceAll(/\s+/gu, ' ').trim(),
          );
        },
      ),
    );
  });
});

describe('a document as plain text', () => {
  it('has no marks at all', () => {
    expect(
      writeDocumentAsPlain(
        document([
          { as: 'heading', level: 1, text: 'Steps' },
          { as: 'lines', isNumbered: true, lines: ['one', 'two'] },
          { as: 'markdown', text: '**Hers**' },
        ]),
      ),
    ).toBe('Owls *at* night\n\nSTEPS\n\n1. one\n2. two\n\nHers\n');
  });
});
