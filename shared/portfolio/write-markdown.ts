import { blocksToMarkdown, escapeMarkdown, indent } from './blocks-to-markdown';
import { flowPortfolio, type FlowPart } from './flow-portfolio';
import type { PortfolioDocument } from './portfolio-document';

/** The portfolio as Markdown. `photoPath` is where a photo lies beside the file. */
export function writePortfolioMarkdown(
  document: PortfolioDocument,
  photoPath: (photoId: string) => string,
): string {
  const { cover } = document;
  const lines = [cover.subtitle, cover.range, cover.name, cover.role, cover.library, cover.email];
  const head = [
    `# ${escapeMarkdown(cover.title)}`,
    ...lines.filter((line) => line !== '').map((line) => escapeMarkdown(line)),
  ];
  const flow = flowPortfolio(document).map((part) => writePart(part, photoPath));
  return `${[...head, ...flow].join('\n\n')}\n`;
}

function writePart(part: FlowPart, photoPath: (photoId: string) => string): string {
  switch (part.as) {
    case 'heading':
      return `${'#'.repeat(part.level + 1)} ${escapeMarkdown(part.text)}`;
    case 'note':
      return escapeMarkdown(part.text);
    case 'blocks':
      return blocksToMarkdown(part.blocks);
    case 'question':
      return `*${escapeMarkdown(part.text)}*`;
    case 'quote': {
      const said = blocksToMarkdown(part.blocks);
      const source = part.source === '' ? '' : `\n\n— ${escapeMarkdown(part.source)}`;
      return indent(said + source, '> ', true);
    }
    case 'lines':
      return [
        ...(part.label === '' ? [] : [`**${escapeMarkdown(part.label)}**\n`]),
        ...part.lines.map((line) => `- ${escapeMarkdown(line)}`),
      ].join('\n');
    case 'link':
      return `[${escapeMarkdown(part.text)}](<${part.href}>)`;
    case 'photos':
      return part.photos
        .map(({ photoId, alt, caption }) => {
          const picture = `![${escapeMarkdown(alt)}](${photoPath(photoId)})`;
          return caption === '' ? picture : `${picture}\n\n*${escapeMarkdown(caption)}*`;
        })
        .join('\n\n');
    case 'figures':
      return part.figures
        .map(
          ({ figure, label, note }) => `- **${figure}** ${label}${note === '' ? '' : ` (${note})`}`,
        )
        .join('\n');
    case 'chart':
      return escapeMarkdown(part.chart.description);
    case 'table': {
      const row = (cells: readonly string[]): string =>
        `| ${cells.map((cell) => escapeMarkdown(cell).replaceAll('\n', ' ')).join(' | ')} |`;
      return [row(part.head), `|${' --- |'.repeat(part.head.length)}`, ...part.rows.map(row)].join(
        '\n',
      );
    }
  }
}
