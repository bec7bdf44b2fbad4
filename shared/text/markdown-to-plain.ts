import type { MarkedToken, Token, Tokens } from 'marked';
import { knownTokens, readHref, readMarkdown, readText } from './read-markdown';

interface PlainOptions {
  /** Without bullets, numbers of lines and addresses of links, which are no words of hers. */
  isForCounting: boolean;
}

/**
 * Markdown as good plain text, for e-mail lists that take nothing else: blocks are parted by an
 * empty line, list lines start with a dash or their number, a link is "text (address)". Lines are
 * not broken at a width: mail programs do that.
 */
export function markdownToPlain(
  text: string,
  options: PlainOptions = { isForCounting: false },
): string {
  return writeBlocks(readMarkdown(text), options, false);
}

function writeBlocks(tokens: MarkedToken[], options: PlainOptions, isTight: boolean): string {
  const blocks = tokens
    .map((token) => writeBlock(token, options).replace(/[ \t]+$/gm, ''))
    .filter((block) => block.trim() !== '');
  return blocks.join(isTight ? '\n' : '\n\n');
}

function writeBlock(token: MarkedToken, options: PlainOptions): string {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
    case 'checkbox':
      return '';
    case 'heading':
    case 'paragraph':
      return writeInline(token.tokens, options);
    case 'text':
      return token.tokens ? writeInline(token.tokens, options) : readText(token);
    case 'code':
      return token.text;
    case 'html':
      return token.text.trim();
    case 'blockquote':
      return options.isForCounting
        ? writeBlocks(knownTokens(token.tokens), options, false)
        : prefixLines(writeBlocks(knownTokens(token.tokens), options, false), '> ', '> ');
    case 'list':
      return writeList(token, options);
    case 'list_item':
      return writeBlocks(knownTokens(token.tokens), options, !token.loose);
    case 'table':
      return [token.header, ...token.rows]
        .map((row) => row.map((cell) => writeInline(cell.tokens, options)).join(' | '))
        .join('\n');
    default:
      return writeInline([token], options);
  }
}

function writeList(list: Tokens.List, options: PlainOptions): string {
  const first = typeof list.start === 'number' ? list.start : 1;
  const lines = list.items.map((item, index) => {
    const text = writeBlocks(knownTokens(item.tokens), options, !item.loose);
    if (options.isForCounting) return text;
    const mark = list.ordered ? `${String(first + index)}. ` : '- ';
    const tick = item.task ? (item.checked === true ? '(done) ' : '(to do) ') : '';
    return prefixLines(tick + text, mark, ' '.repeat(mark.length));
  });
  return lines.join(list.loose ? '\n\n' : '\n');
}

function prefixLines(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first : others) + line)
    .join('\n');
}

function writeInline(tokens: readonly Token[], options: PlainOptions): string {
  return knownTokens(tokens)
    .map((token) => writeSpan(token, options))
    .join('');
}

function writeSpan(token: MarkedToken, options: PlainOptions): string {
  switch (token.type) {
    case 'text':
      return token.tokens ? writeInline(token.tokens, options) : readText(token);
    case 'escape':
    case 'codespan':
    case 'html':
      return token.text;
    case 'strong':
    case 'em':
    case 'del':
      return writeInline(token.tokens, options);
    case 'br':
      return '\n';
    case 'link':
      return writeLink(token, options);
    case 'image':
      return token.text === '' ? '' : `(Picture: ${token.text})`;
    default:
      return '';
  }
}

function writeLink(link: Tokens.Link, options: PlainOptions): string {
  const text = writeInline(link.tokens, options);
  const href = readHref(link);
  if (href === null || options.isForCounting) return text;
  const address = href.replace(/^mailto:/i, '');
  const isSame = [href, address, address.replace(/^https:\/\//i, '')].includes(text);
  return isSame ? text : `${text} (${address})`;
}
