import type { WritingPart } from '../model/reflection';
import type { Source } from '../model/writing';
import { markdownToPlain } from '../text/markdown-to-plain';
import { cite, say, type Block, type Unit } from './pieces';
import {
  capitalize,
  isFinished,
  isQuestion,
  isVerbless,
  lowerFirst,
  splitSentences,
  trimTail,
} from './sentences';
import { tidyText, trimEndOf } from './tidy-text';

/** A stretch of her own text that serves a part of a writing. */
export interface Passage {
  part: WritingPart;
  /** Markdown, tidied. */
  text: string;
  source: Source;
}

export interface PassageStyle {
  format: 'markdown' | 'plain';
  /** Our words before hers, such as "What worked: ". Without any, a fragment gets its capital. */
  lead: string;
}

/** Starts a line of a list. */
export const LIST_LINE = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+\S/u;
/** Headings, quotes, tables, pictures, code, HTML: kept as they are. */
const RAW_LINE = /^(?:#{1,6}\s|>|\||!\[|```|~~~|<)/u;
/** Longer lines than this are sentences that she broke, not entries of a list. */
const SHORT_LINE = 70;

/** Her text as paragraphs and lists of whole sentences and lines, for Markdown or plain text. */
export function passageBlocks(passage: Passage, style: PassageStyle): Block[] {
  const text = style.format === 'plain' ? toPlain(passage.text) : passage.text;
  if (text.includes('```'))
    return [{ units: [[cite(passage.part, text, passage.source)]], joiner: ' ' }];
  const blocks = tidyText(text)
    .split(/\n{2,}/u)
    .flatMap(groupLines)
    .map((lines) => lineBlock(passage, lines));
  return withLead(passage, blocks, style.lead);
}

const HEADING_TAIL = ' \t#:';

/** In plain text her heading is a line that ends in a colon. */
function toPlain(text: string): string {
  const lines = text.split('\n').map((line) => {
    const mark = /^#{1,6}[ \t]+(?=\S)/u.exec(line)?.[0];
    return mark === undefined ? line : `${trimEndOf(line.slice(mark.length), HEADING_TAIL)}:\n`;
  });
  return markdownToPlain(lines.join('\n'));
}

/** A paragraph that runs into a list is two blocks. */
function groupLines(chunk: string): string[][] {
  const groups: string[][] = [];
  for (const line of chunk.split('\n')) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isContinued =
      before !== undefined &&
      (lineKind(before) === lineKind(line) || (lineKind(before) === 'list' && /^\s/u.test(line)));
    if (last && isContinued) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function lineKind(line: string): 'list' | 'raw' | 'prose' {
  return LIST_LINE.test(line) || /^\s{2,}/u.test(line)
    ? 'list'
    : RAW_LINE.test(line)
      ? 'raw'
      : 'prose';
}

function lineBlock(passage: Passage, lines: string[]): Block {
  const own = (text: string): Unit => [cite(passage.part, text, passage.source)];
  const [first = ''] = lines;
  if (lineKind(first) === 'list') return { units: lines.map(own), joiner: '\n' };
  // A heading of hers stands below ours.
  if (lineKind(first) === 'raw') {
    return { units: [own(lines.join('\n').replace(/^#{1,2}(?=\s)/u, '###'))], joiner: ' ' };
  }
  if (
    lines.length > 1 &&
    lines.every((line) => line.length <= SHORT_LINE && !/[.!?]$/u.test(line))
  ) {
    const entries = lines.map((line) => [say(passage.part, '- '), ...own(line)]);
    return { units: entries, joiner: '\n' };
  }
  if (lines.length === 1 && /:\s*$/u.test(first)) return { units: [own(first)], joiner: ' ' };
  return {
    units: splitSentences(lines.join('\n')).map((text) => finishUnit(passage, text)),
    joiner: ' ',
  };
}

/** A sentence with its full stop, which goes inside a closing quotation mark, as Americans write it. */
function finishUnit(passage: Passage, text: string): Unit {
  const trimmed = trimTail(text);
  if (isFinished(trimmed)) return [cite(passage.part, trimmed, passage.source)];
  const quote = /["”]$/u.exec(trimmed)?.[0] ?? '';
  const unit = [
    cite(passage.part, trimmed.slice(0, trimmed.length - quote.length), passage.source),
    say(passage.part, passage.part === 'question' && isQuestion(trimmed) ? '?' : '.'),
  ];
  return quote === '' ? unit : [...unit, cite(passage.part, quote, passage.source)];
}

/** One sentence goes on after the colon; several are a text of their own, and keep their capital. */
function continueLead(lead: string, block: Block, text: string): string {
  if (lead.endsWith('? ')) return capitalize(text);
  return block.units.length === 1 || isVerbless(text) ? lowerFirst(text) : text;
}

function withLead(passage: Passage, blocks: Block[], lead: string): Block[] {
  const [first, ...others] = blocks;
  const [unit = [], ...units] = first?.units ?? [];
  const [opening, ...rest] = unit;
  if (!first || !opening) return blocks;
  if (first.joiner === '\n') {
    const line: Block = { units: [[say(passage.part, lead.trim())]], joiner: ' ' };
    return lead === '' ? blocks : [line, ...blocks];
  }
  const start: Unit =
    lead === ''
      ? [{ ...opening, text: capitalize(opening.text) }, ...rest]
      : [
          say(passage.part, lead),
          { ...opening, text: continueLead(lead, first, opening.text) },
          ...rest,
        ];
  return [{ ...first, units: [start, ...units] }, ...others];
}
