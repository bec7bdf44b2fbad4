import type { ReactNode } from 'react';
import type { Block, Inline } from '../markdown-blocks';

/** Her Markdown as React elements. Her headings stand below those of the document. */
export function BlockElements({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockElement key={index} block={block} />);
}

function BlockElement({ block }: { block: Block }): ReactNode {
  switch (block.as) {
    case 'paragraph':
      return (
        <p dir="auto" lang={block.lang}>
          <Spans of={block.of} />
        </p>
      );
    case 'heading':
      return (
        <p lang={block.lang}>
          <strong>
            <Spans of={block.of} />
          </strong>
        </p>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <BlockElements blocks={item} />
        </li>
      ));
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
    case 'quote':
      return (
        <blockquote>
          <BlockElements blocks={block.of} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
    case 'table':
      return <CellTable {...block} />;
  }
}

function CellTable({ head, rows }: { head: Inline[][]; rows: Inline[][][] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col">
              <Spans of={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => (
              <td key={place}>
                <Spans of={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Spans({ of }: { of: readonly Inline[] }): ReactNode {
  return of.map((span, index) => <Span key={index} span={span} />);
}

function Span({ span }: { span: Inline }): ReactNode {
  if (typeof span === 'string') return span;
  switch (span.as) {
    case 'strong':
      return (
        <strong>
          <Spans of={span.of} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Spans of={span.of} />
        </em>
      );
    case 'del':
      return (
        <del>
          <Spans of={span.of} />
        </del>
      );
    case 'code':
      return <code>{span.text}</code>;
    case 'link':
      return (
        <a href={span.href}>
          <Spans of={span.of} />
        </a>
      );
    case 'break':
      return <br />;
  }
}
