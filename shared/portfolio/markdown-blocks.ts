import type { MarkedToken, Token, Tokens } from 'marked';
import { knownTokens, readHref, readMarkdown, readText } from '../text/read-markdown';
import { curlQuotes } from './curl-quotes';

/** A stretch of text, as small as it can be said in JSON. */
export type Inline =
  | string
  | { as: 'strong' | 'em' | 'del'; of: Inline[] }
  | { as: 'code'; text: string }
  | { as: 'link'; href: string; of: Inline[] }
  | { as: 'break' };

export type Block =
  // `lang` where it is in another language than the document.
  | { as: 'paragraph' | 'heading'; of: Inline[]; lang?: string }
  | { as: 'list'; start: number | null; items: Block[][] }
  | { as: 'quote'; of: Block[] }
  | { as: 'code'; text: string }
  | { as: 'rule' }
  | { as: 'table'; head: Inline[][]; rows: Inline[][][] };

/** Quotes in quotes beyond this are laid out side by side: a page is only so wide. */
const DEEPEST = 5;

/** Her Markdown as the blocks that a template walks, with typographic quotes. */
export function markdownToBlocks(text: string): Block[] {
  return readBlocks(readMarkdown(text), 0);
}

function readBlocks(tokens: readonly MarkedToken[], depth: number): Block[] {
  return tokens.flatMap((token) => readBlock(token, depth));
}

function readBlock(token: MarkedToken, depth: number): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    case 'hr':
      return [{ as: 'rule' }];
    case 'heading':
      return [{ as: 'heading', of: readInline(token.tokens) }];
    case 'paragraph':
      return [{ as: 'paragraph', of: readInline(token.tokens) }];
    case 'text':
      return [{ as: 'paragraph', of: readInline(token.tokens ?? [token]) }];
    case 'code':
      return [{ as: 'code', text: token.text }];
    case 'html':
      return token.text.trim() === '' ? [] : [{ as: 'paragraph', of: [token.text.trim()] }];
    case 'blockquote': {
      const inner = readBlocks(knownTokens(token.tokens), depth + 1);
      return depth < DEEPEST ? [{ as: 'quote', of: inner }] : inner;
    }
    case 'list':
      return readList(token, depth);
    case 'table':
      return [
        {
          as: 'table',
          head: token.header.map((cell) => readInline(cell.tokens)),
          rows: token.rows.map((row) => row.map((cell) => readInline(cell.tokens))),
        },
      ];
    default:
      return [{ as: 'paragraph', of: readInline([token]) }];
  }
}

function readList(list: Tokens.List, depth: number): Block[] {
  const items = list.items.map((item) => {
    const blocks = readBlocks(knownTokens(item.tokens), depth + 1);
    return item.task ? withTick(blocks, item.checked === true) : blocks;
  });
  if (depth >= DEEPEST) return items.flat();
  return [{ as: 'list', start: list.ordered ? Number(list.start) || 1 : null, items }];
}

function withTick(blocks: Block[], isDone: boolean): Block[] {
  const tick = isDone ? '☑ ' : '☐ ';
  const [first, ...others] = blocks;
  if (first?.as !== 'paragraph') return [{ as: 'paragraph', of: [tick] }, ...blocks];
  return [{ as: 'paragraph', of: [tick, ...first.of] }, ...others];
}

function readInline(tokens: readonly Token[]): Inline[] {
  return curlQuotes(knownTokens(tokens).flatMap((token) => readSpan(token, 0)));
}

function readSpans(tokens: readonly Token[], depth: number): Inline[] {
  return knownTokens(tokens).flatMap((token) => readSpan(token, depth));
}

function readSpan(token: MarkedToken, depth: number): Inline[] {
  switch (token.type) {
    case 'text':
      return token.tokens ? readSpans(token.tokens, depth) : [readText(token)];
    case 'escape':
      return [readText(token)];
    case 'html':
      return [token.text];
    case 'codespan':
      return [{ as: 'code', text: token.text }];
    case 'strong':
    case 'em':
    case 'del': {
      const of = readSpans(token.tokens, depth + 1);
      return depth < DEEPEST ? [{ as: token.type, of }] : of;
    }
    case 'br':
      return [{ as: 'break' }];
    case 'link': {
      const of = readSpans(token.tokens, depth + 1);
      const href = readHref(token);
      return href === null ? of : [{ as: 'link', href, of }];
    }
    case 'image':
      return token.text === '' ? [] : [`(Picture: ${token.text})`];
    default:
      return [];
  }
}
