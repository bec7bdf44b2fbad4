import { markdownToPlain } from '../text/markdown-to-plain';
import type { PageDocument, PagePart } from './page-document';

/** The document as Markdown. Plain text keeps its line ends, and its marks are taken for what they are. */
export function writeDocumentAsMarkdown(document: PageDocument): string {
  const head = [
    `# ${escapeMarkdown(document.title)}`,
    ...(document.subtitle === '' ? [] : [escapeMarkdown(document.subtitle)]),
  ];
  return `${[...head, ...document.parts.map(partAsMarkdown)].filter((text) => text !== '').join('\n\n')}\n`;
}

/** The document as plain text, for what takes nothing else. */
export function writeDocumentAsPlain(document: PageDocument): string {
  const head = [document.title, ...(document.subtitle === '' ? [] : [document.subtitle])];
  return `${[...head, ...document.parts.map(partAsPlain)].filter((text) => text !== '').join('\n\n')}\n`;
}

function partAsMarkdown(part: PagePart): string {
  switch (part.as) {
    case 'heading':
      return `${'#'.repeat(part.level + 1)} ${escapeMarkdown(part.text)}`;
    case 'markdown':
      return part.text.trim();
    case 'plain':
      return escapeMarkdown(part.text.trim()).replaceAll(/(?<!\n)\n(?!\n)/gu, '  \n');
    case 'note':
      return `*${escapeMarkdown(part.text)}*`;
    case 'lines':
      return part.lines
        .map(
          (line, at) => `${part.isNumbered ? `${String(at + 1)}.` : '-'} ${escapeMarkdown(line)}`,
        )
        .join('\n');
    case 'facts':
      return part.rows
        .map(({ label, text }) => `- **${escapeMarkdown(label)}:** ${escapeMarkdown(text)}`)
        .join('\n');
    case 'page-break':
      return '---';
  }
}

function partAsPlain(part: PagePart): string {
  switch (part.as) {
    case 'heading':
      return part.level === 1 ? part.text.toUpperCase() : part.text;
    case 'markdown':
      return markdownToPlain(part.text).trim();
    case 'plain':
    case 'note':
      return part.text.trim();
    case 'lines':
      return part.lines
        .map((line, at) => `${part.isNumbered ? `${String(at + 1)}.` : '-'} ${line}`)
        .join('\n');
    case 'facts':
      return part.rows.map(({ label, text }) => `${label}: ${text}`).join('\n');
    case 'page-break':
      return '';
  }
}

/** What she typed as plain text stays that: a star is a star, "1." at a line's start is no list. */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>~|]/gu, '\\$&')
    .replaceAll(/^(\s*)([#+-])(?=\s)/gmu, '$1\\$2')
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gmu, '$1\\$2');
}
