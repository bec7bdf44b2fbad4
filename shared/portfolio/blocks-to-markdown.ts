import type { Block, Inline } from './markdown-blocks';

/** Blocks as Markdown again; what is a letter stays a letter. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('\n\n');
}

/** A line of text in which no mark means anything. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>~|]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+=-])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`)
    .replace(/&(?=#?\w+;)/g, '\\&');
}

function writeBlock(block: Block): string {
  switch (block.as) {
    case 'paragraph':
      return writeSpans(block.of);
    case 'heading':
      return `**${writeSpans(block.of)}**`;
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.start === null ? '- ' : `${String(block.start + index)}. `;
          return mark + indent(blocksToMarkdown(item), ' '.repeat(mark.length)).trimStart();
        })
        .join('\n');
    case 'quote':
      return indent(blocksToMarkdown(block.of), '> ', true);
    case 'code':
      return indent(block.text, '    ', true);
    case 'rule':
      return '* * *';
    case 'table': {
      const row = (cells: readonly Inline[][]): string =>
        `| ${cells.map((cell) => writeSpans(cell).replaceAll('\n', ' ')).join(' | ')} |`;
      return [
        row(block.head),
        `|${' --- |'.repeat(block.head.length)}`,
        ...block.rows.map(row),
      ].join('\n');
    }
  }
}

/** Every line but empty ones is moved in; with `isEvery` these too. */
export function indent(text: string, by: string, isEvery = false): string {
  return text
    .split('\n')
    .map((line) => (line === '' && !isEvery ? line : by + line))
    .join('\n');
}

function writeSpans(spans: readonly Inline[]): string {
  return joinTexts(spans).map(writeSpan).join('');
}

/** Letters that were parted by a mark before them stand together again: "1" and "." are a list. */
function joinTexts(spans: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (typeof span === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + span;
    else joined.push(span);
  }
  return joined;
}

const MARKS = { strong: '**', em: '*', del: '~~' } as const;

function writeSpan(span: Inline): string {
  if (typeof span === 'string') return escapeMarkdown(span);
  switch (span.as) {
    case 'strong':
    case 'em':
    case 'del': {
      // A mark beside a space would be no mark.
      const [, before = '', inner = '', after = ''] =
        /^(\s*)(.*?)(\s*)$/s.exec(writeSpans(span.of)) ?? [];
      return inner === ''
        ? before + after
        : before + MARKS[span.as] + inner + MARKS[span.as] + after;
    }
    case 'code': {
      const fence = '`'.repeat(
        1 + Math.max(0, ...Array.from(span.text.matchAll(/`+/g), ([run]) => run.length)),
      );
      return `${fence} ${span.text} ${fence}`;
    }
    case 'link':
      return `[${writeSpans(span.of)}](<${span.href.replace(/[<>\n]/g, encodeURIComponent)}>)`;
    case 'break':
      return '\\\n';
  }
}
