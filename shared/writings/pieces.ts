import type { Piece, Source } from '../model/writing';

export type PiecePart = Piece['part'];

/** What is kept or left out as a whole: a sentence, a line of a list. */
export type Unit = Piece[];

/** A paragraph or a list. */
export interface Block {
  units: Unit[];
  joiner: ' ' | '\n';
}

/** Blocks that belong together under one heading. */
export interface Section {
  part: PiecePart;
  heading: Unit;
  blocks: Block[];
  /** Its share of the words when the whole is too long; `Infinity` is never shortened. */
  share: number;
}

/** Our own words: connective, never a fact of hers. */
export function say(part: PiecePart, text: string): Piece {
  return { part, text, source: { from: 'wording' } };
}

/** Her words, or a fact of hers. */
export function cite(part: PiecePart, text: string, source: Source): Piece {
  return { part, text, source };
}

export function paragraph(...units: Unit[]): Block {
  return { units, joiner: ' ' };
}

export function textOf(pieces: Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

export function blockText(block: Block): string {
  return block.units.map(textOf).join(block.joiner);
}

/** Puts `separator` between the groups that have any text. */
export function joinPieces(groups: Piece[][], separator: string): Piece[] {
  const joined: Piece[] = [];
  for (const group of groups) {
    const [first] = group;
    if (!first || textOf(group) === '') continue;
    if (joined.length > 0) joined.push(say(first.part, separator));
    joined.push(...group);
  }
  return joined;
}

export function blockPieces(block: Block): Piece[] {
  return joinPieces(block.units, block.joiner);
}

/** Headings without anything under them are left out. */
export function sectionPieces(section: Section): Piece[] {
  const body = section.blocks.map(blockPieces).filter((pieces) => textOf(pieces) !== '');
  return body.length === 0 ? [] : joinPieces([section.heading, ...body], '\n\n');
}

/** A gap is seen best on a line of its own. */
function isGap(block: Block): boolean {
  return blockText(block).startsWith('[[');
}

/** Short paragraphs that follow each other become one, up to `maxLetters`: three lines are not three thoughts. */
export function mergeShort(blocks: Block[], maxLetters: number): Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    const isProse = [last, block].every((one) => one?.joiner === ' ' && !isGap(one));
    const letters = last ? blockText(last).length + blockText(block).length : 0;
    if (last && isProse && letters <= maxLetters) {
      merged[merged.length - 1] = { ...last, units: [...last.units, ...block.units] };
    } else merged.push(block);
  }
  return merged;
}
