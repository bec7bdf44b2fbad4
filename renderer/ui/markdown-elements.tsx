import type { MarkedToken, Token, Tokens } from 'marked';
import { createElement, Fragment, type ReactNode } from 'react';
import { knownTokens, readHref, readMarkdown, readText } from '../../shared/text/read-markdown';

export interface MarkdownOptions {
  /** Added to the level of each heading, where `topHeading` is not given. */
  headingShift?: number;
  /** Level of the highest heading in the text, whatever she typed; the others follow. */
  topHeading?: number;
  /** How a stretch of plain text is shown, for marks in it. Never gets HTML. */
  renderText?: (text: string) => ReactNode;
}

/**
 * Her Markdown as React elements: the same ones on the screen and, through renderToStaticMarkup, on
 * the clipboard and in files. HTML that she typed is shown as the text that it is; a link that is
 * not https or mailto is shown without one; pictures are named, not loaded.
 */
export function MarkdownElements({ text, ...options }: MarkdownOptions & { text: string }) {
  const tokens = readMarkdown(text);
  const depths = tokens.flatMap((token) => (token.type === 'heading' ? [token.depth] : []));
  const headingShift =
    options.topHeading === undefined
      ? (options.headingShift ?? 0)
      : options.topHeading - Math.min(...depths);
  return <>{showBlocks(tokens, { ...options, headingShift })}</>;
}

interface Shown extends MarkdownOptions {
  headingShift: number;
}

function keyed(nodes: ReactNode[]): ReactNode[] {
  return nodes.map((node, index) => <Fragment key={index}>{node}</Fragment>);
}

function showBlocks(tokens: MarkedToken[], options: Shown): ReactNode[] {
  return keyed(tokens.map((token) => showBlock(token, options)));
}

function showBlock(token: MarkedToken, options: Shown): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'heading':
      return createElement(
        `h${String(Math.min(6, Math.max(1, token.depth + options.headingShift)))}`,
        null,
        showInline(token.tokens, options),
      );
    case 'paragraph':
      return <p>{showInline(token.tokens, options)}</p>;
    case 'text':
      return token.tokens ? showInline(token.tokens, options) : showText(readText(token), options);
    case 'hr':
      return <hr />;
    case 'code':
      return (
        <pre>
          <code>{token.text}</code>
        </pre>
      );
    case 'html':
      return token.text.trim() === '' ? null : <p>{showText(token.text.trim(), options)}</p>;
    case 'blockquote':
      return <blockquote>{showBlocks(knownTokens(token.tokens), options)}</blockquote>;
    case 'list':
      return showList(token, options);
    case 'table':
      return showTable(token, options);
    default:
      return showSpan(token, options);
  }
}

function showList(list: Tokens.List, options: Shown): ReactNode {
  const lines = list.items.map((line, index) => (
    <li key={index}>
      {line.task ? (line.checked === true ? '☑ ' : '☐ ') : null}
      {showBlocks(knownTokens(line.tokens), options)}
    </li>
  ));
  if (!list.ordered) return <ul>{lines}</ul>;
  return list.start === 1 || list.start === '' ? (
    <ol>{lines}</ol>
  ) : (
    <ol start={list.start}>{lines}</ol>
  );
}

function showTable(table: Tokens.Table, options: Shown): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          {table.header.map((cell, index) => (
            <th key={index} scope="col">
              {showInline(cell.tokens, options)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>{showInline(cell.tokens, options)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function showInline(tokens: readonly Token[], options: Shown): ReactNode[] {
  return keyed(knownTokens(tokens).map((token) => showSpan(token, options)));
}

function showText(text: string, { renderText }: Shown): ReactNode {
  return renderText === undefined ? text : renderText(text);
}

function showSpan(token: MarkedToken, options: Shown): ReactNode {
  switch (token.type) {
    case 'text':
      return token.tokens ? showInline(token.tokens, options) : showText(readText(token), options);
    case 'escape':
    case 'html':
      return showText(token.text, options);
    case 'codespan':
      return <code>{token.text}</code>;
    case 'strong':
      return <strong>{showInline(token.tokens, options)}</strong>;
    case 'em':
      return <em>{showInline(token.tokens, options)}</em>;
    case 'del':
      return <del>{showInline(token.tokens, options)}</del>;
    case 'br':
      return <br />;
    case 'link': {
      const href = readHref(token);
      const words = showInline(token.tokens, options);
      return href === null ? words : <a href={href}>{words}</a>;
    }
    case 'image':
      return token.text === '' ? null : <em>({showText(token.text, options)})</em>;
    default:
      return null;
  }
}
